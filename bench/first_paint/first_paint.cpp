// Time from the start of a program to its first painted window, seen from outside, so that it is the same for any
// program:
//   first_paint RUNS -- COMMAND [ARG…]
// Needs an X display without a window manager. A window counts as painted when it is mapped, at least 300 × 200, and
// one row of its pixels is no longer all zero. Prints minimum, median and maximum in milliseconds.

#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <csignal>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {

using SteadyTime = std::chrono::steady_clock::time_point;
constexpr std::chrono::seconds longestWait{30};
constexpr std::chrono::microseconds pause{500};

int ignoreErrors(Display* /*display*/, XErrorEvent* /*error*/)
{
    return 0; // a window may go between two looks
}

bool hasPixels(Display* display, Window window, const XWindowAttributes& attributes)
{
    // A few rows across the window: any of them painted is enough.
    for (int part = 1; part < 8; ++part) {
        XImage* row = XGetImage(display, window, 0, attributes.height * part / 8,
            static_cast<unsigned>(attributes.width), 1, AllPlanes, ZPixmap);
        if (row == nullptr) {
            return false;
        }
        bool isPainted = false;
        for (int x = 0; x < attributes.width && !isPainted; x += 4) {
            isPainted = (XGetPixel(row, x, 0) & 0xffffffUL) != 0;
        }
        XDestroyImage(row);
        if (isPainted) {
            return true;
        }
    }
    return false;
}

bool isPaintedWindow(Display* display, Window window)
{
    XWindowAttributes attributes{};
    return XGetWindowAttributes(display, window, &attributes) != 0 && attributes.map_state == IsViewable
        && attributes.width >= 300 && attributes.height >= 200 && hasPixels(display, window, attributes);
}

bool anyPainted(Display* display)
{
    Window root = 0;
    Window parent = 0;
    Window* children = nullptr;
    unsigned count = 0;
    if (XQueryTree(display, DefaultRootWindow(display), &root, &parent, &children, &count) == 0) {
        return false;
    }
    const bool isPainted =
        std::any_of(children, children + count, [&](Window window) { return isPaintedWindow(display, window); });
    XFree(children);
    return isPainted;
}

pid_t start(char** command)
{
    const pid_t child = fork();
    if (child == 0) {
        execvp(command[0], command);
        std::perror(command[0]);
        _exit(127);
    }
    return child;
}

double measure(Display* display, char** command)
{
    const SteadyTime begun = std::chrono::steady_clock::now();
    const pid_t child = start(command);
    while (!anyPainted(display) && std::chrono::steady_clock::now() - begun < longestWait) {
        std::this_thread::sleep_for(pause);
    }
    const double taken =
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count();
    kill(child, SIGTERM);
    waitpid(child, nullptr, 0);
    while (anyPainted(display)) {
        std::this_thread::sleep_for(pause);
    }
    return taken;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 4 || std::strcmp(argv[2], "--") != 0) {
        std::fputs("usage: first_paint RUNS -- COMMAND [ARG…]\n", stderr);
        return 2;
    }
    Display* display = XOpenDisplay(nullptr);
    if (display == nullptr) {
        std::fputs("no display\n", stderr);
        return 1;
    }
    XSetErrorHandler(ignoreErrors);
    std::vector<double> times;
    measure(display, argv + 3); // a first run to warm the caches, not counted
    for (int run = std::atoi(argv[1]); run > 0; --run) {
        times.push_back(measure(display, argv + 3));
    }
    std::sort(times.begin(), times.end());
    std::printf("%.1f %.1f %.1f\n", times.front(), times[times.size() / 2], times.back());
    XCloseDisplay(display);
    return 0;
}

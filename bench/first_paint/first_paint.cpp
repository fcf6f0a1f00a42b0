// Time from the start of a program to its first painted window, seen from outside, so that it is the same for any
// program:
//   first_paint ROUNDS -- COMMAND [ARG…] [-- COMMAND [ARG…]]…
// Needs an X display without a window manager. A window counts as painted when it is mapped, at least 300 × 200, and
// one row of its pixels is no longer all zero. Every round starts each program once, so that a machine that gets slower
// or faster does so for all. Prints minimum, median and maximum in milliseconds, and the median of what a program
// takes for each that the first takes in the same round.

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

// One program of the comparison and what it took in each round, in milliseconds.
struct Contestant {
    char** command;
    std::vector<double> times;
};

// The commands between the "--"; each ends in a null, as execvp wants it.
std::vector<Contestant> contestants(int argc, char** argv)
{
    std::vector<Contestant> found;
    for (int at = 2; at < argc; ++at) {
        if (std::strcmp(argv[at], "--") == 0) {
            argv[at] = nullptr;
            found.push_back({argv + at + 1, {}});
        }
    }
    return found;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void print(const Contestant& one, const Contestant& first)
{
    std::vector<double> ratios;
    for (std::size_t round = 0; round < one.times.size(); ++round) {
        ratios.push_back(one.times[round] / first.times[round]);
    }
    const auto [least, most] = std::minmax_element(one.times.begin(), one.times.end());
    std::printf("%-60.60s %7.1f %7.1f %7.1f   x %.2f\n", one.command[0], *least, median(one.times), *most, median(ratios));
}

} // namespace

int main(int argc, char** argv)
{
    std::vector<Contestant> programs = contestants(argc, argv);
    if (argc < 4 || programs.empty()) {
        std::fputs("usage: first_paint ROUNDS -- COMMAND [ARG…] [-- COMMAND [ARG…]]…\n", stderr);
        return 2;
    }
    Display* display = XOpenDisplay(nullptr);
    if (display == nullptr) {
        std::fputs("no display\n", stderr);
        return 1;
    }
    XSetErrorHandler(ignoreErrors);
    for (int round = std::atoi(argv[1]); round >= 0; --round) {
        for (Contestant& program : programs) {
            program.times.push_back(measure(display, program.command));
        }
    }
    for (Contestant& program : programs) {
        program.times.erase(program.times.begin()); // the first warmed the caches
    }
    for (const Contestant& program : programs) {
        print(program, programs.front());
    }
    XCloseDisplay(display);
    return 0;
}

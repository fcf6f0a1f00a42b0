#!/usr/bin/env python3
"""Times two commands in turn and prints, for each, the least and median seconds and the most memory; then their ratio.

side_by_side.py ROUNDS -- FIRST … -- SECOND …
"""
import os
import statistics
import subprocess
import sys
import time


def measured(command):
    started = time.monotonic()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    if status != 0:
        sys.exit(f"{command[0]} failed")
    return time.monotonic() - started, usage.ru_maxrss / 1024


def main():
    parts = " ".join(sys.argv[2:]).split("-- ")
    first, second = (part.split() for part in parts[1:])
    rounds = [(measured(first), measured(second)) for _ in range(int(sys.argv[1]))]
    for at, command in enumerate((first, second)):
        times = [one[at][0] for one in rounds]
        memory = max(one[at][1] for one in rounds)
        print(f"{os.path.basename(command[0]):16} least {min(times):.3f} s, median {statistics.median(times):.3f} s, {memory:.0f} MiB")
    ratio = statistics.median(one[0][0] / one[1][0] for one in rounds)
    print(f"{'ratio':16} {ratio:.3f} of the time")


if __name__ == "__main__":
    main()

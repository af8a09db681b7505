"""Runs commands in turn and prints what they cost as a Markdown table: measure.py RUNS < commands

A line of input is a name, a bar and a command of sh; an empty line begins a new table, and the
first command of a table is the bare operation that the others are compared with.
"""

import os
import statistics
import sys
import time


def run(command):
    """Wall and CPU seconds, peak memory in MiB; children included."""
    begin = time.monotonic()
    child = os.fork()
    if child == 0:
        sink = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(sink, stream)
        os.execvp("sh", ["sh", "-c", command])
    _, status, used = os.wait4(child, 0)
    wall = time.monotonic() - begin
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        sys.exit(f"exit code {os.waitstatus_to_exitcode(status)}: {command}")
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return wall, used.ru_utime + used.ru_stime, used.ru_maxrss / unit


def shown(values, digits):
    return f"{statistics.median(values):.{digits}f} ({min(values):.{digits}f}–{max(values):.{digits}f})"


def table(commands, runs):
    costs = {name: [] for name, _ in commands}
    for name, command in commands:
        run(command)  # warms the page cache; not counted
    for _ in range(runs):  # in turn, so that a busy minute falls on all alike
        for name, command in commands:
            costs[name].append(run(command))
    print(f"| median of {runs} (min–max) | wall s | CPU s | peak MiB | wall, × bare |")
    print("|---|---|---|---|---|")
    bare = statistics.median(cost[0] for cost in costs[commands[0][0]])
    for name, _ in commands:
        wall, cpu, memory = zip(*costs[name])
        ratio = statistics.median(wall) / bare
        print(f"| {name} | {shown(wall, 3)} | {shown(cpu, 3)} | {shown(memory, 0)} | {ratio:.1f} |")
    print(flush=True)


def main():
    for block in sys.stdin.read().strip().split("\n\n"):
        commands = [tuple(part.strip() for part in line.split("|", 1)) for line in block.splitlines()]
        table(commands, int(sys.argv[1]))


main()

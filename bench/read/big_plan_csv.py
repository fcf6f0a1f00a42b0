#!/usr/bin/env python3
"""Prints a plan of 5,000 actions as CSV."""
import csv
import sys

VERBS = ("Review", "Agree", "Publish", "Train", "Audit", "Commission", "Test")
THINGS = ("the pathway for people who hoard", "a shared set of measures", "the learning of the last review",
          "what advocates are asked to do", "how concerns are passed on", "the offer to unpaid carers")
LEADS = ("Quality Assurance Subgroup", "Board Manager", "Learning Subgroup; Independent Chair", "Head of Commissioning")


def main():
    table = csv.writer(sys.stdout)
    table.writerow(["Longshire Safeguarding Adults Board Business Plan 2026 to 2029"])
    table.writerow(["Priority", "Ref", "Action", "Lead", "Timescale", "Success measure", "RAG", "Progress"])
    for number in range(5000):
        priority = f"{number // 500 + 1}. Priority number {number // 500 + 1}" if number % 500 == 0 else ""
        what = f"{VERBS[number % 7]} {THINGS[number % 6]} in area {number}, with every partner of the Board"
        when = f"{number % 28 + 1:02}/{number % 12 + 1:02}/{2026 + number % 3}"
        table.writerow([priority, f"{number // 500 + 1}.{number % 500 + 1}", what, LEADS[number % 4], when,
                        f"Report {number} shows that it was done and what changed", ("G", "A", "R", "")[number % 4],
                        f"Begun in month {number % 12 + 1}; the next step is agreed." if number % 3 else ""])


if __name__ == "__main__":
    main()

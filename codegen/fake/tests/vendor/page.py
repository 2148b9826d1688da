"""Makes a page of what clients said: lines of `client<TAB>action<TAB>way<TAB>result` in, Markdown out. A result is "ok", "-" for an action
that the client lacks, or what went wrong. Says on stderr how each client did; ends with 1 when anything went wrong.

Usage: page.py COMMAND-THAT-REMAKES-IT <LINES >PAGE
"""

import sys

SHOWN = {"ok": "ok", "-": "–"}


def main():
    clients = {}
    for line in sys.stdin:
        client, action, way, result = line.rstrip("\n").split("\t", 3)
        clients.setdefault(client, {}).setdefault(way, {})[action] = result
    print("<!-- Written by `%s`: run that instead of editing. -->" % sys.argv[1])
    wrong = 0
    for client, ways in clients.items():
        wrong += table(client, ways)
    if not clients:
        print("no client said anything", file=sys.stderr)
    sys.exit(wrong > 0 or not clients)


def table(client, ways):
    """Prints action x way; gives how many cells are wrong."""
    actions = sorted({action for results in ways.values() for action in results})
    results = {(action, way): ways[way].get(action, "not called") for action in actions for way in ways}
    wrong = ["%s, %s: %s" % (action, way, result) for (action, way), result in results.items() if result not in SHOWN]
    count = list(results.values()).count
    summary = "%d actions in %d ways: %d ok, %d not in the client, %d failed" % (
        len(actions), len(ways), count("ok"), count("-"), len(wrong))
    print("\n## %s\n\n%s.\n" % (client, summary))
    print("| | %s |\n|---|%s" % (" | ".join(ways), "---|" * len(ways)))
    for action in actions:
        cells = [SHOWN.get(results[action, way], "failed") for way in ways]
        print("| %s | %s |" % (action, " | ".join(cells)))
    print("%s: %s" % (client, summary), file=sys.stderr)
    for line in wrong:
        print("  " + line, file=sys.stderr)
    return len(wrong)


main()

"""Counts which cases were found: score.py FOLDER LORE_JSON [SECRETLINT_JSON…]

Prints a Markdown table a set: how many of the true positives have a finding, of all providers and
of those that Lore names, and how many of the false positives have one, by any rule or by a shape.
With MISSED set the cases that were missed or wrongly found are listed as well.
"""

import json
import os
import pathlib
import re
import sys

EXPERTISE = pathlib.Path(__file__).parents[3] / "expertise"


def plain(name):
    return re.sub(r"[^a-z0-9]", "", name.lower())


def named():
    """What the catalogue and the shapes of secrets call the providers."""
    names = set()
    for file in EXPERTISE.glob("catalog/*.yaml"):
        names.add(plain(file.stem))
    for file in EXPERTISE.glob("secrets/*.yaml"):
        for name in re.findall(r"(?m)^  - name: (.*)", file.read_text()):
            names |= {plain(name), plain(name.split(" ")[0])}
        for name in re.findall(r"(?m)- (?:\{name|name): ([^,\n]*)", file.read_text()):
            names |= {plain(word) for word in name.split() if word[0].isupper()}
    return {name for name in names if len(name) > 1}


def provider(path):
    return path.split("/")[2].split(".")[0]


def is_named(path, names):
    said = plain(provider(path))
    return any(said == name or (len(name) > 3 and (said.startswith(name) or name.startswith(said))) for name in names)


def lore(file):
    any_rule, shapes = set(), set()
    for finding in json.loads(pathlib.Path(file).read_text())["findings"]:
        path = finding["path"]
        if finding["rule"] in ("security/secret-in-source", "security/credential-literal"):
            any_rule.add(path)
            if finding["rule"] == "security/secret-in-source":
                shapes.add(path)
    return {"Lore": any_rule, "Lore, shapes alone": shapes}


def secretlint(files, folder):
    said = [one for file in files for one in json.loads(pathlib.Path(file).read_text())]
    return {"secretlint": {str(pathlib.Path(one["filePath"]).relative_to(folder.resolve())) for one in said if one["messages"]}}


def share(found, among):
    return f"{len(found & among)} of {len(among)} ({len(found & among) / max(1, len(among)):.3f})"


def main():
    folder = pathlib.Path(sys.argv[1])
    tools = lore(sys.argv[2])
    if len(sys.argv) > 3:
        tools |= secretlint(sys.argv[3:], folder)
    cases = {str(file.relative_to(folder)) for file in folder.rglob("*") if file.is_file()}
    names = named()
    for name in sorted({case.split("/")[0] for case in cases}):
        tps = {case for case in cases if case.startswith(f"{name}/tp/")}
        fps = {case for case in cases if case.startswith(f"{name}/fp/")}
        ours = {case for case in tps if is_named(case, names)}
        print(f"\n| {name} | true positives found | of providers that Lore names | false positives flagged |\n|---|---|---|---|")
        for tool, found in tools.items():
            print(f"| {tool} | {share(found, tps)} | {share(found, ours)} | {share(found, fps)} |")
        if "MISSED" in os.environ:
            for case in sorted((ours - tools["Lore"]) | (fps & tools["Lore"])):
                print("   ", case)


main()

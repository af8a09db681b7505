#!/usr/bin/env python3
"""Holds Lore's P0 rules against tests that others wrote, which are converted on the fly and never kept.

    ERRCHECK=~/errcheck GOTOOLS=~/golang-tools src/bench/p0/compare.py

ERRCHECK is a checkout of kisielk/errcheck, GOTOOLS one of golang/tools; either may be left out. LORE is the command to
run, ./lore unless told otherwise. Their expectations stand in comments on the lines they are about; the comments are
taken away first, since Lore reads a comment beside a dropped error as the reason for it. Prints precision and recall,
and each line on which the two differ.
"""

import json
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

LORE = shlex.split(os.environ.get("LORE", "./lore"))
COMMENT = re.compile(r'//(?!go:build| \+build).*$')


def convert(sources, wanted, folder, version):
    """Copies each source below a folder of its own and returns the places at which something is expected."""
    expected = set()
    for number, source in enumerate(sources):
        package = folder / f"p{number}"
        package.mkdir(parents=True)
        (package / "go.mod").write_text(f"module example.com/p{number}\n\ngo {version}\n")
        files = sorted(source.glob("*.go")) if source.is_dir() else [source]
        for index, file in enumerate(file for file in files if not file.name.endswith("_test.go")):
            lines = file.read_text().split("\n")
            name = f"p{number}/f{index}.go"
            for line, text in enumerate(lines, 1):
                if wanted.search(text):
                    expected.add((name, line))
            (folder / name).write_text("\n".join(COMMENT.sub("", text) for text in lines))
    return expected


def found(folder, rules, but):
    command = LORE + ["audit", "--format", "json", "--fail-on", "never"]
    for rule in rules:
        command += ["--rules", rule]
    (folder / "lore.yaml").write_text("")
    run = subprocess.run(command + [str(folder)], capture_output=True, text=True, check=True)
    return {(one["path"], one["line"]) for one in json.loads(run.stdout)["findings"]
            if not but or but not in one["message"]}


def compare(title, sources, wanted, rules, version, but=""):
    sources = [source for source in sources if source.exists()]
    if not sources:
        sys.exit(f"{title}: no sources")
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        expected = convert(sources, wanted, folder, version)
        seen = found(folder, rules, but)
        both = len(expected & seen)
        print(f"{title}: {len(expected)} expected, {len(seen)} found, precision "
              f"{both / max(1, len(seen)):.2f}, recall {both / max(1, len(expected)):.2f}")
        for word, places in (("missed", expected - seen), ("found besides", seen - expected)):
            for name, line in sorted(places):
                text = (folder / name).read_text().split("\n")[line - 1].strip()
                print(f"  {word}: {sources[int(name.split('/')[0][1:])].name} {line}: {text}")


def main():
    errcheck, tools = os.environ.get("ERRCHECK"), os.environ.get("GOTOOLS")
    if not errcheck and not tools:
        sys.exit(__doc__)
    if errcheck:
        data = pathlib.Path(errcheck)
        compare("errcheck -blank", [data / "testdata", data / "errcheck/testdata/src/blank"],
                re.compile(r"// (?:UNCHECKED|BLANK)|// want .*unchecked error"), ["p0/error-ignored"], "1.21")
        compare("errcheck", [data / "errcheck/testdata/src/a"], re.compile(r"// want .*unchecked error"),
                ["p0/error-ignored"], "1.21", but="goes to `_`")
    if tools:
        data = pathlib.Path(tools) / "go/analysis/passes/loopclosure/testdata/src"
        compare("loopclosure", [data / "a", data / "typeparams"], re.compile(r"// want .*captured"),
                ["p0/loop-variable-shared"], "1.21")


main()

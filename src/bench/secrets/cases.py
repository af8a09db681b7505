"""Writes the test cases of public scanners out as files: cases.py FOLDER

Reads checkouts named by GITLEAKS, SECRETLINT, TRUFFLEHOG, DETECT_SECRETS; each case becomes one
file FOLDER/SET/(tp|fp)/PROVIDER/NUMBER.EXT. Nothing of theirs is kept anywhere else.
"""

import os
import pathlib
import random
import re
import sys

import go_tests

KINDS = ["abcdef", "ABCDEF", "0123456789", "ghijklmnopqrstuvwxyz", "GHIJKLMNOPQRSTUVWXYZ"]


def write(folder, name, kind, provider, cases):
    target = folder / name / kind / re.sub(r"[^\w.-]", "_", provider)
    target.mkdir(parents=True, exist_ok=True)
    begin = len(list(target.iterdir()))
    for number, (text, ending) in enumerate(cases, begin):
        (target / f"{number}{ending}").write_text(text, errors="replace")


def gitleaks(folder, root):
    rules = root / "cmd/generate/config/rules"
    forms = go_tests.samples((root / "cmd/generate/config/utils/generate.go").read_text())
    lost = 0
    for file in sorted(rules.glob("*.go")):
        if file.name.endswith("_test.go"):
            continue
        for function in re.split(r"(?m)^func ", file.read_text())[1:]:
            rule = re.search(r'RuleID:\s*"([^"]+)"', function)
            if not rule:
                continue
            found, missed = go_tests.assigned(function, forms, ("tps", "fps"), rule.group(1))
            lost += missed
            provider = file.stem + "." + rule.group(1)
            write(folder, "gitleaks", "tp", provider, [(filled(text), ".conf") for text in found["tps"]])
            write(folder, "gitleaks", "fp", provider, [(text, ".conf") for text in found["fps"]])
    if lost:
        print(f"gitleaks: {lost} lists of cases were not understood", file=sys.stderr)


def filled(text):
    """The same with runs of one character, and of neighbours, replaced by random ones.

    Many cases are written with `AAAA…`, `1234567…` or `aBcDeF…` in the place of a key, which is what a
    stand-in looks like; every tool is given the same filled text.
    """
    chance, said, begin = random.Random(text), list(text), 0
    for end in range(1, len(text) + 1):
        if end < len(text) and follows(text[end - 1].lower(), text[end].lower()):
            continue
        if end - begin >= 6:
            for at in range(begin, end):
                said[at] = chance.choice(next(kind for kind in KINDS if text[at] in kind))
        begin = end
    return "".join(said)


def follows(before, after):
    alike = before.isascii() and before.isalnum() and before.isdigit() == after.isdigit()
    return alike and ord(after) - ord(before) in (-1, 0, 1) or before == "9" and after == "0"


def secretlint(folder, root):
    for rule in sorted((root / "packages/@secretlint").glob("secretlint-rule-*/test/snapshots/*")):
        provider = rule.parts[-4].removeprefix("secretlint-rule-")
        kind = {"ng": "tp", "ok": "fp"}.get(rule.name.split(".")[0])
        if kind is None or (rule / "options.json").exists():
            continue  # what only options make one is another rule
        for file in sorted(rule.glob("input.*")):
            if file.suffix != ".mjs" and file.is_file():
                text = file.read_text(errors="replace")
                write(folder, "secretlint", kind, provider, [(filled(text) if kind == "tp" else text, file.suffix or ".txt")])


def trufflehog(folder, root):
    """Table tests with `input` and `want`; a case that wants nothing is a false positive."""
    for file in sorted((root / "pkg/detectors").glob("*/**/*_test.go")):
        if "integration" in file.name:
            continue
        text = file.read_text(errors="replace")
        known = {}
        for match in re.finditer(r'\n\s*(?:var\s+|const\s+)?(\w+)\s*=\s*((?:"(?:\\.|[^"\\\n])*"|`[^`]*`))', text):
            known[match.group(1)] = go_tests.unquoted(match.group(2))
        for match in re.finditer(r"\binput:\s*", text):
            rest = text[match.end() : match.end() + 20000]
            expression = go_tests.Expression(go_tests.tokens(rest), [], known, file.name)
            try:
                said = expression.value()
            except (go_tests.NotUnderstood, IndexError, TypeError, StopIteration):
                continue
            want = re.search(r"\bwant:\s*(nil|\[\]string\{\s*\}|\[\]string\{)", rest)
            if not isinstance(said, str) or not want:
                continue
            kind = "tp" if want.group(1) == "[]string{" else "fp"
            write(folder, "trufflehog", kind, file.parent.relative_to(root / "pkg/detectors").parts[0], [(said, ".conf")])


SETS = {"GITLEAKS": gitleaks, "SECRETLINT": secretlint, "TRUFFLEHOG": trufflehog}


def main():
    folder = pathlib.Path(sys.argv[1])
    for name, collect in SETS.items():
        if name in os.environ:
            collect(folder, pathlib.Path(os.environ[name]))
        else:
            print(f"{name} names no checkout and was not measured", file=sys.stderr)


main()

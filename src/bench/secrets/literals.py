"""Literals hard-coded in code: literals.py FOLDER LORE…

Reads labelled examples from checkouts named by SEMGREP_RULES, BANDIT, GOSEC, FIND_SEC_BUGS and one file of
SONAR_JAVA (tuned on), and the rest of SONAR_JAVA, SONAR_PYTHON, SONAR_JS (read while the rule was written, never
tuned on by figures: they are not unseen); writes them to FOLDER, runs
`LORE… audit --format json` there, and prints recall and precision a set and a language. A label is met by a
finding on its line, within the statement that begins or ends there, or where the name that is used on it is given its string.
A finding is wrong where a label says `ok`, or, in sets that label all there is, where none stands.
"""

import json
import os
import pathlib
import re
import subprocess
import sys

import go_tests

RULES = r"hardcod|hard-cod|jwt-.*secret|passport-secret|default-argument|hashids|credentials"
FAMILY = {".py": "python", ".js": "javascript", ".jsx": "javascript", ".mjs": "javascript",
          ".ts": "typescript", ".tsx": "typescript", ".go": "go", ".java": "java"}  # fmt: skip


class Case:
    """A file, the lines that should be found, and those that should not; None: all others."""

    def __init__(self, name, text, wanted, unwanted):
        self.name, self.text, self.wanted, self.unwanted = name, text, set(wanted), unwanted


def semgrep(root):
    wanted_rules = re.compile(r"(?:hardcoded|hard-coded)[\w-]*(?:secret|key|password|token|hmac)|hardcoded-(?:token|password[\w-]*|config)|jwt-hardcode|aws-access-token")
    for file in sorted(root.rglob("*")):
        if file.suffix not in FAMILY or "generic/secrets" in str(file) or not file.is_file():
            continue
        lines = file.read_text(errors="replace").splitlines()
        wanted, unwanted = set(), set()
        for number, line in enumerate(lines, 1):
            label = re.match(r"\s*(?://|#|/\*)\s*(ruleid|ok)\s*:\s*([\w ,.-]+)", line)
            if label and wanted_rules.search(label.group(2)) and "tmp" not in label.group(2):
                (wanted if label.group(1) == "ruleid" else unwanted).add(number + 1)
        if wanted or unwanted:
            yield Case(str(file.relative_to(root)), "\n".join(lines), wanted, unwanted)


def bandit(root):
    lines = (root / "examples/hardcoded-passwords.py").read_text().splitlines()
    wanted, unwanted, pending = set(), set(), None
    for number, line in enumerate(lines, 1):
        label = re.match(r"\s*# Possible hardcoded password: (.*)", line)
        if label:
            pending = label.group(1)
        elif line.strip().startswith("# ... but not"):
            pending = "None"
        elif pending and line.strip() and not line.strip().startswith("#"):
            (unwanted if pending in ("None", "''") else wanted).add(number)
            pending = None
    yield Case("hardcoded-passwords.py", "\n".join(lines), {number + (number == 3) for number in wanted}, unwanted)


def gosec(root):
    """Samples with a count of findings, taken as labels where a count is 0 or each secret line is one."""
    text = (root / "testutils/g101_samples.go").read_text()
    for number, match in enumerate(re.finditer(r"\{\[\]string\{`(.*?)`\}, (\d+), (gosec\.NewConfig\(\)|[^\n]*)", text, re.S)):
        code, errors, config = match.group(1), int(match.group(2)), match.group(3)
        if "nosec" in code or "gosec:disable" in code or not config.startswith("gosec.NewConfig()"):
            continue
        lines = [i for i, line in enumerate(code.splitlines(), 1) if re.search(r'"[^"]{8,}"', line) and "Print" not in line and "import" not in line]
        if errors == 0:
            yield Case(f"g101_{number}.go", code, set(), None)
        elif len(lines) == errors:
            yield Case(f"g101_{number}.go", code, lines, None)


def findsecbugs(root):
    """Methods called `bad…` are found somewhere in them; those called `good…` nowhere."""
    folder = root / "findsecbugs-samples-java/src/test/java/testcode"
    for file in [folder / "password/ConstantPasswords.java", folder / "potential/PotentialHardcodePassword.java"]:
        lines = file.read_text().splitlines()
        starts = [(i, m.group(1)) for i, line in enumerate(lines) if (m := re.match(r"    (?:public|private|protected)[^=;]*? (\w+)\(", line))]
        wanted, unwanted = [], set()
        for (begin, name), end in zip(starts, [i for i, _ in starts[1:]] + [len(lines)]):
            span = frozenset(range(begin + 1, end + 1))
            if name.startswith("bad"):
                wanted.append(span)
            elif name.startswith("good"):
                unwanted |= span
        if wanted:
            yield Case(file.name, "\n".join(lines), wanted, unwanted)


def noncompliant(name, text, comment):
    wanted = set()
    for number, line in enumerate(text.splitlines(), 1):
        for label in re.finditer(comment + r"\s*Noncompliant(?:@([+-]\d+))?", line):
            wanted.add(number + int(label.group(1) or 0))
    return Case(name, text, wanted, None)


def sonar_java(root):
    base = root / "java-checks-test-sources"
    for path in ["default/src/main/java/checks/HardCodedPasswordCheckSample.java",
                 "default/src/main/java/checks/HardCodedSecretCheckSample.java"]:  # fmt: skip
        yield noncompliant(pathlib.Path(path).name, (base / path).read_text(), "//")


def sonar_java_calls(root):
    path = root / "java-checks-test-sources/aws/src/main/java/checks/security/HardCodedCredentialsShouldNotBeUsedCheckSample.java"
    yield noncompliant(path.name, path.read_text(), "//")


def sonar_python(root):
    base = root / "python-checks/src/test/resources/checks"
    for path in ["hardCodedCredentials.py", "hardcodedCredentialsCall.py", "flaskHardCodedSecretKey.py", "flaskHardCodedJWTSecretKey.py", "hotspots/hardcodedCredentialsEntropy.py"]:
        yield noncompliant(pathlib.Path(path).name, (base / path).read_text(), "#")


def sonar_js(root):
    base = root / "packages/analysis/src/jsts/rules"
    for rule in ("S6418", "S6437"):
        yield noncompliant(rule + ".ts", (base / rule / "cb.fixture.ts").read_text(), "//")
    text = (base / "S2068/unit.test.ts").read_text()
    valid = text.index("valid:")
    invalid = text.index("invalid:")
    for number, match in enumerate(re.finditer(r"code:\s*(`[^`]*`|'(?:\\.|[^'\\\n])*'|\"(?:\\.|[^\"\\\n])*\")", text)):
        code = match.group(1)[1:-1].replace("\\'", "'")
        good = valid < match.start() < invalid if valid < invalid else match.start() > valid
        lines = {i for i, line in enumerate(code.splitlines(), 1) if re.search(r"['\"]", line)}
        yield Case(f"s2068_{number}.js", code, set() if good else lines, None)


TUNED = {"SEMGREP_RULES": semgrep, "BANDIT": bandit, "GOSEC": gosec, "FIND_SEC_BUGS": findsecbugs, "SONAR_JAVA_CALLS": sonar_java_calls}
READ = {"SONAR_JAVA": sonar_java, "SONAR_PYTHON": sonar_python, "SONAR_JS": sonar_js}


def reach(label, lines):
    """The lines on which a finding meets the label."""
    whole = isinstance(label, frozenset)
    met = set(label) if whole else {label}
    depth = 0
    for number in [] if whole else range(label, min(label + 12, len(lines) + 1)):
        met.add(number)
        line = re.sub(r"\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*'", "", lines[number - 1])
        depth += len(re.findall(r"[(\[{]", line)) - len(re.findall(r"[)\]}]", line))
        if depth <= 0:
            break
    followed(met, min(met), lines)
    followed(met, min(met) if whole else label, lines)
    return met


def followed(met, label, lines):
    """Adds the lines that give a string to a name that is used."""
    said = " ".join(lines[number - 1] for number in met if number <= len(lines))
    for name in set(re.findall(r"[A-Za-z_]\w*", said)):
        for number, line in enumerate(lines, 1):
            if number < label and re.search(rf"\b{name}\b(?:\s*:\s*string|\[\])?['\"\]]*\s*:?=[^=].*['\"`{{]", line):
                met.add(number)


def main():
    folder, command = pathlib.Path(sys.argv[1]), sys.argv[2:]
    sets = [(name, True, read) for name, read in TUNED.items()] + [(name, False, read) for name, read in READ.items()]
    cases = []
    for name, tuned, read in sets:
        checkout = "SONAR_JAVA" if name.startswith("SONAR_JAVA") else name
        if checkout not in os.environ:
            print(f"{name} names no checkout and was not measured", file=sys.stderr)
            continue
        for case in read(pathlib.Path(os.environ[checkout])):
            target = folder / name.lower() / re.sub(r"(?i)tests?|spec", "t", case.name)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(case.text)
            cases.append((name, tuned, target, case))
    said = subprocess.run([*command, "audit", "--format", "json"], cwd=folder, stdout=subprocess.PIPE, check=False).stdout
    found = {}
    for finding in json.loads(said)["findings"]:
        if finding["rule"].startswith("security/"):
            found.setdefault(finding["path"], set()).add(finding["line"])
    rows = {}
    for name, tuned, target, case in cases:
        lines = case.text.splitlines()
        hits = set(found.get(str(target.relative_to(folder)), set()))
        met, right = 0, set()
        for label in case.wanted:
            good = hits & reach(label, lines)
            met += bool(good)
            right |= good
            if not good and "MISSED" in os.environ:
                shown = min(label) if isinstance(label, frozenset) else label
                print(f"missed {target.relative_to(folder)}:{shown}: {lines[shown - 1].strip()[:150] if shown <= len(lines) else ''}")
        wrong = hits - right if case.unwanted is None else (hits - right) & case.unwanted
        for line in sorted(wrong) if "MISSED" in os.environ else []:
            print(f"wrong {target.relative_to(folder)}:{line}: {lines[line - 1].strip()[:150]}")
        for row in (("tuned on" if tuned else "read", name), ("tuned on" if tuned else "read", FAMILY[target.suffix]), ("tuned on" if tuned else "read", "all")):
            counts = rows.setdefault(row, [0, 0, 0, 0])
            for i, count in enumerate((len(case.wanted), met, len(right), len(wrong))):
                counts[i] += count
    print("| | labels | found | recall | findings right | wrong | precision |\n|---|---|---|---|---|---|---|")
    for (kind, name), (labels, met, right, wrong) in sorted(rows.items(), reverse=True):
        print(f"| {kind}: {name} | {labels} | {met} | {met / max(1, labels):.3f} | {right} | {wrong} | {right / max(1, right + wrong):.3f} |")


main()

"""Reads the strings that a scanner's tests in Go are made of, without running them.

Only the little of Go that such tests use is understood: literals, `+`, calls of the functions that
make up secrets, and lists. What is not understood yields nothing, and is counted by the caller.
"""

import random
import re

TOKEN = re.compile(r'//[^\n]*|/\*.*?\*/|`[^`]*`|"(?:\\.|[^"\\\n])*"|[A-Za-z_][\w.]*|\d+|\.\.\.|[^\s]', re.S)
CLASSES = {
    "Numeric": "[0-9]", "Hex": "[a-f0-9]", "AlphaNumeric": "[a-z0-9]",
    "AlphaNumericExtendedShort": "[a-z0-9_-]", "AlphaNumericExtended": r"[a-z0-9=_\-]",
    "AlphaNumericExtendedLong": r"[a-z0-9\/=_\+\-]",
}  # fmt: skip


class NotUnderstood(Exception):
    pass


def unquoted(token):
    if token[0] == "`":
        return token[1:-1]
    return re.sub(r"\\(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|.)", unescaped, token[1:-1])


def unescaped(match):
    said = match.group(1)
    if said[0] in "xu" and len(said) > 1:
        return chr(int(said[1:], 16))
    return {"n": "\n", "t": "\t", "r": "\r"}.get(said, said)


def generated(pattern, chance):
    """A text that the pattern matches; the part of regular expressions that such tests use."""
    try:
        import re._parser as parser
    except ImportError:
        import sre_parse as parser
    return made(parser.parse(pattern), chance)


def made(parsed, chance):
    text = ""
    for op, value in parsed:
        name = str(op)
        if name == "LITERAL":
            text += chr(value)
        elif name == "IN":
            text += chance.choice(members(value))
        elif name in ("MAX_REPEAT", "MIN_REPEAT"):
            low, high, inner = value
            for _ in range(chance.randint(low, min(high, low + 20))):
                text += made(inner, chance)
        elif name == "SUBPATTERN":
            text += made(value[-1], chance)
        elif name == "BRANCH":
            text += made(chance.choice(value[1]), chance)
        elif name == "ANY":
            text += chance.choice("abcdefghijklmnopqrstuvwxyz0123456789")
        elif name != "AT":
            raise NotUnderstood(name)
    return text


def members(value):
    found = []
    for op, one in value:
        if str(op) == "LITERAL":
            found.append(chr(one))
        elif str(op) == "RANGE":
            found += [chr(c) for c in range(one[0], one[1] + 1)]
        elif str(op) == "CATEGORY":
            digits = "0123456789"
            found += digits if "DIGIT" in str(one) else digits + "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_"
        else:
            raise NotUnderstood(str(op))
    return found


class Expression:
    """Evaluates one expression of Go, from a list of tokens."""

    def __init__(self, tokens, samples, known, seed):
        self.tokens, self.at, self.samples, self.known = tokens, 0, samples, known
        self.chance = random.Random(seed)

    def peek(self):
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def take(self):
        self.at += 1
        return self.tokens[self.at - 1]

    def value(self):
        value = self.term()
        while self.peek() == "+":
            self.take()
            value = value + self.term()
        if self.peek() == "...":
            self.take()
        return value

    def term(self):
        token = self.take()
        if token[0] in "`\"":
            return unquoted(token)
        if token.isdigit():
            return token
        if token == "[" or token == "map":
            return self.literal()
        if token == "(":
            value = self.value()
            self.take()
            return value
        if self.peek() == "(":
            return self.call(token)
        if token in self.known:
            return self.known[token]
        raise NotUnderstood(token)

    def literal(self):
        while self.take() != "{":
            pass
        found = []
        while self.peek() != "}":
            value = self.value()
            if self.peek() == ":":
                self.take()
                value = self.value()
            found += value if isinstance(value, list) else [value]
            if self.peek() == ",":
                self.take()
        self.take()
        return found

    def call(self, name):
        self.take()
        arguments = []
        while self.peek() != ")":
            arguments.append(self.value())
            if self.peek() == ",":
                self.take()
        self.take()
        return self.called(name.split(".")[-1], arguments)

    def called(self, name, arguments):
        if name in CLASSES:
            return f"{CLASSES[name]}{{{arguments[0]}}}"
        if name in ("Hex8_4_4_4_12", "HexUUID"):
            return "[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}"
        if name in ("NewSecret", "newPlausibleSecret", "NewSecretWithEntropy"):
            return generated(arguments[0], self.chance)
        if name == "GenerateSampleSecret":
            return f'{arguments[0]}_api_token = "{arguments[1]}"'
        if name == "GenerateSampleSecrets":
            fill = {"{i}": arguments[0], "{I}": arguments[0].upper(), "{s}": arguments[1]}
            return [re.sub(r"\{[iIs]\}", lambda gap: fill[gap.group()], one) for one in self.samples]
        if name == "Sprintf":
            parts = iter(arguments[1:])
            return re.sub("%[sdvq]", lambda _: str(next(parts)), arguments[0])
        if name in ("ToUpper", "ToLower"):
            return arguments[0].upper() if name == "ToUpper" else arguments[0].lower()
        if name == "append":
            return [one for part in arguments for one in (part if isinstance(part, list) else [part])]
        raise NotUnderstood(name)


def tokens(text):
    return [token for token in TOKEN.findall(text) if not token.startswith(("//", "/*"))]


def samples(text):
    """The forms in which a secret may be written down, from the file that lists them."""
    found = []
    for line in text.splitlines():
        form = re.match(r'\s*"[^"]+":\s*(`[^`]*`|"(?:\\.|[^"\\])*"),', line)
        if form:
            found.append(unquoted(form.group(1)))
    return found


def assigned(text, forms, wanted, seed):
    """What each of the wanted variables of one function ends up with, and how much was not read."""
    known, lost = {}, 0
    for match in re.finditer(r"\n\t(\w+)\s*:?=\s*", text):
        name = match.group(1)
        try:
            known[name] = Expression(tokens(text[match.end() :][:60000]), forms, known, f"{seed}{match.start()}").value()
        except (NotUnderstood, IndexError, TypeError, StopIteration, re.error):
            lost += name in wanted
    return {name: listed(known.get(name, [])) for name in wanted}, lost


def listed(value):
    return value if isinstance(value, list) else [value]

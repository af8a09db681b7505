"""Writes a repository of 500 source files, the same in every run: generate.py FOLDER"""

import pathlib
import random
import shutil
import sys

FILES = 500
UNITS = 9  # with a head, about 150 lines
SEED = 7

NAMES = "account asset billing cluster device event finding group host invoice job key".split()
VERBS = "load list fetch merge store check renew close".split()

HEADS = {
    "go": 'package {name}\n\nimport (\n\t"context"\n\t"fmt"\n\t"net/http"\n\n'
          '\t"golang.org/x/sync/errgroup"\n)\n\ntype Client struct {{\n\tbase string\n\thttp *http.Client\n}}\n',
    "ts": 'import express from "express";\nimport Stripe from "stripe";\n\nconst app = express();\n'
          "const stripe = new Stripe(process.env.STRIPE_SECRET_KEY!);\n\n"
          "export interface Page<T> {{ items: T[]; next?: string }}\n",
    "py": "import os\nimport logging\n\nimport requests\nfrom sendgrid import SendGridAPIClient\n\n"
          'log = logging.getLogger("{name}")\nclient = SendGridAPIClient(os.environ["SENDGRID_API_KEY"])\n',
    "java": "package com.example.{name};\n\nimport java.util.ArrayList;\nimport java.util.List;\n\n"
            "public final class {type} {{\n  private final List<String> seen = new ArrayList<>();\n",
}

UNIT = {
    "go": """
// {Verb}{Name} asks for every page of {name} {i}.
func (c *Client) {Verb}{Name}{i}(ctx context.Context, ids []string) ([]string, error) {{
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit({n})
	found := make([]string, len(ids))
	for at, id := range ids {{
		g.Go(func() error {{
			request, err := http.NewRequestWithContext(ctx, "GET", c.base+"/{name}/"+id, nil)
			if err != nil {{
				return fmt.Errorf("{verb} {name}: %w", err)
			}}
			found[at] = request.URL.Path
			return nil
		}})
	}}
	return found, g.Wait()
}}
""",
    "ts": """
// {Verb}s every page of {name} {i}.
export async function {verb}{Name}{i}(ids: string[]): Promise<Page<string>> {{
  const items: string[] = [];
  for (const id of ids) {{
    const answer = await fetch(`https://api.example.com/{name}/${{id}}?limit={n}`);
    if (!answer.ok) {{
      throw new Error("{verb} {name}: " + answer.status);
    }}
    const body = (await answer.json()) as {{ name: string }};
    items.push(body.name);
  }}
  return {{ items }};
}}

app.get("/{name}/{i}/:id", async (request, response) => {{
  response.json(await {verb}{Name}{i}([request.params.id]));
}});
""",
    "py": '''

def {verb}_{name}_{i}(ids, limit={n}):
    """{Verb}s every page of {name} {i}."""
    found = []
    for one in ids:
        answer = requests.get(
            f"https://api.example.com/{name}/{{one}}", params={{"limit": limit}}, timeout=10
        )
        if answer.status_code != 200:
            log.warning("{verb} {name}: %s", answer.status_code)
            continue
        for item in answer.json()["items"]:
            if item not in found:
                found.append(item)
    return found
''',
    "java": """
  /** {Verb}s every page of {name} {i}. */
  public List<String> {verb}{Name}{i}(List<String> ids) {{
    var found = new ArrayList<String>();
    for (var id : ids) {{
      var path = "https://api.example.com/{name}/" + id + "?limit={n}";
      if (seen.contains(path)) {{
        continue;
      }}
      seen.add(path);
      found.add(path.substring({n}));
    }}
    if (found.isEmpty()) {{
      throw new IllegalStateException("{verb} {name}: nothing");
    }}
    return found;
  }}
""",
}

TAILS = {"go": "", "ts": "", "py": "", "java": "}\n"}


def text(language, name, dice):
    parts = [HEADS[language].format(name=name, type=name.capitalize() + "Client")]
    for i in range(UNITS):
        unit, verb = dice.choice(NAMES), dice.choice(VERBS)
        parts.append(
            UNIT[language].format(
                i=i, n=dice.randint(2, 20), name=unit, Name=unit.capitalize(),
                verb=verb, Verb=verb.capitalize()))
    return "".join(parts) + TAILS[language]


def main(folder):
    dice = random.Random(SEED)
    root = pathlib.Path(folder)
    shutil.rmtree(root, ignore_errors=True)
    languages = sorted(HEADS)
    for number in range(FILES):
        language = languages[number % len(languages)]
        name = NAMES[number % len(NAMES)]
        file = root / f"{name}{number // 40}" / f"{name}{number}.{language}"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text(language, name, dice))
    (root / "lore.yaml").write_text("policy:\n  max_file_lines: 400\n")


main(sys.argv[1])

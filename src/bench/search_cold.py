"""Writes the same learnings as projects of Lore and, where ml is there, of mulch: search_cold.py FOLDER SIZE [ML]"""
import json, os, subprocess, sys

folder, size = sys.argv[1], int(sys.argv[2])
texts = [line.rstrip('\n').split('\t')[1] for line in open('src/bench/search-data/learnings.tsv', encoding='utf-8')]
learnings = [f'{texts[i % len(texts)]} Seen in project {i}.' for i in range(size)]
domains = ['payments', 'email', 'storage', 'telephony']

for project in ('words', 'meaning'):
    for number, domain in enumerate(domains):
        place = os.path.join(folder, project, 'expertise', domain)
        os.makedirs(place)
        with open(os.path.join(place, 'expertise.yaml'), 'w', encoding='utf-8') as out:
            out.write(f'domain: {domain}\nlearnings:\n')
            for text in learnings[number::len(domains)]:
                out.write(f'  - insight: {json.dumps(text)}\n    date: 2026-11-01\n')

if len(sys.argv) > 3:
    place = os.path.join(folder, 'mulch')
    os.makedirs(place)
    ml = lambda *words, **more: subprocess.run([sys.argv[3], *words], cwd=place, check=True, stdout=subprocess.DEVNULL, **more)
    ml('init')
    for number, domain in enumerate(domains):
        ml('add', domain)
        records = [{'type': 'convention', 'content': text, 'classification': 'tactical'} for text in learnings[number::len(domains)]]
        ml('record', domain, '--stdin', '--force', input=json.dumps(records).encode())

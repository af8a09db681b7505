"""Writes collections as tables that all engines read: docs.tsv (id, kind, title, body, group),
queries.tsv (id, text) and qrels.tsv (query, group, grade), a folder each. What is found counts for
its group: the skill of a section, else the passage itself.

usage: search_collections.py OUT COLLECTION SOURCE...
"""
import json, os, re, subprocess, sys, zipfile, io, xml.etree.ElementTree as xml


def blob(source, path):
    """A file of a folder, or of the head of a bare repository."""
    plain = os.path.join(source, path)
    if os.path.isfile(plain):
        return open(plain, 'rb').read()
    return subprocess.run(['git', '-C', source, 'show', 'HEAD:' + path], check=True, capture_output=True).stdout


def cell(text):
    return text.replace('\r', '').replace('\\n', ' ').replace('\n', '\\n').replace('\t', ' ').strip()


def write(folder, docs, queries, qrels):
    os.makedirs(folder, exist_ok=True)
    for name, rows in (('docs', docs), ('queries', queries), ('qrels', qrels)):
        with open(os.path.join(folder, name + '.tsv'), 'w', encoding='utf-8') as out:
            for row in rows:
                out.write('\t'.join(cell(str(value)) for value in row) + '\n')
    print(f'{folder}: {len(docs)} passages, {len(queries)} queries', file=sys.stderr)


def cranfield(out, source):
    """The numbers of the judgements count the queries in the order of the file."""
    docs = []
    for doc in re.findall(r'<doc>(.*?)</doc>', blob(source, 'cran.all.1400.xml').decode(), re.S):
        part = lambda name: xml.unescape((re.search(f'<{name}>(.*?)</{name}>', doc, re.S) or ['', ''])[1]).strip()
        number, title, text = part('docno'), part('title'), part('text')
        docs.append((number, 'NOTE', title, text.removeprefix(title).strip(), number))
    texts = re.findall(r'<title>(.*?)</title>', blob(source, 'cran.qry.xml').decode(), re.S)
    queries = [(i + 1, ' '.join(text.split())) for i, text in enumerate(texts)]
    qrels = [line.split() for line in blob(source, 'cranqrel.trec.txt').decode().splitlines() if line.strip()]
    write(out, docs, queries, [(q, d, grade) for q, _, d, grade in qrels if int(grade) > 0])


xml.unescape = lambda text: text.replace('&lt;', '<').replace('&gt;', '>').replace('&amp;', '&')


def locomo(out, source):
    """Turns of two conversations, each a collection of its own; what a question's evidence names is to be found."""
    with zipfile.ZipFile(io.BytesIO(blob(source, 'data/locomo10.zip'))) as archive:
        for number in ('26', '30'):
            name = [n for n in archive.namelist() if n.endswith('/' + number + '.json') or n.endswith('locomo10.json')][0]
            data = json.loads(archive.read(name))
            talk = data.get('conversation', data)
            docs = []
            for key in sorted((k for k in talk if re.fullmatch(r'session_\d+', k)), key=lambda k: int(k[8:])):
                for turn in talk[key] or []:
                    text = turn.get('clean_text') or turn['text']
                    if turn.get('blip_caption'):
                        text += '\n' + turn['blip_caption']
                    docs.append((turn['dia_id'], 'LEARNING', '', turn['speaker'] + ': ' + text, turn['dia_id']))
            queries, qrels = [], []
            for i, qa in enumerate(data['qa']):
                found = [e for e in re.findall(r'D\d+:\d+', ' '.join(qa.get('evidence') or [])) if any(d[0] == e for d in docs)]
                if found:
                    queries.append((i, qa['question']))
                    qrels += [(i, e, 1) for e in dict.fromkeys(found)]
            write(out + '-' + number, docs, queries, qrels)


def skills(out, source, labels):
    """Every <name>/SKILL.md: name and description, then a passage for each section."""
    docs = []
    for name in sorted(os.listdir(source)):
        text = open(os.path.join(source, name, 'SKILL.md'), encoding='utf-8').read()
        matter = re.match(r'---\s*\n(.*?)\n---\s*\n?(.*)', text.replace('\r', ''), re.S)
        front, body = matter.groups() if matter else ('', text)
        about = re.search(r'^description:[ ]*([>|][-+]?\n)?(.*(?:\n[ ]+.*)*)', front, re.M)
        about = ' '.join(about[2].split()).strip('"\'') if about else ''
        parts = re.split(r'^(?=#{1,2} )', re.sub(r'^(```.*?^```)', lambda m: re.sub(r'^#', ' #', m[0], flags=re.M), body, flags=re.S | re.M), flags=re.M)
        docs.append((name, 'SKILL', name, about, name))
        for i, part in enumerate(p for p in parts if p.strip()):
            head, _, rest = part.partition('\n') if part.startswith('#') else ('', '', part)
            docs.append((f'{name}#{i}', 'SKILL', name + ' ' + head.strip('# '), rest.strip(), name))
    queries, qrels = [], []
    for i, line in enumerate(l for l in open(labels, encoding='utf-8') if l.strip() and not l.startswith('#')):
        text, wanted = line.rstrip('\n').split('\t')
        queries.append((i, text))
        qrels += [(i, name, 1) for name in wanted.split()]
    missing = {name for _, name, _ in qrels} - {d[4] for d in docs}
    if missing:
        print(f'  not in this corpus: {" ".join(sorted(missing))}', file=sys.stderr)
    write(out, docs, queries, [r for r in qrels if r[1] not in missing])


def learnings(out, source):
    docs, queries, qrels = [], [], []
    for line in open(os.path.join(source, 'learnings.tsv'), encoding='utf-8'):
        name, text = line.rstrip('\n').split('\t')
        docs.append((name, 'LEARNING', '', text, name))
    for i, line in enumerate(open(os.path.join(source, 'questions.tsv'), encoding='utf-8')):
        text, wanted = line.rstrip('\n').split('\t')
        queries.append((i, text))
        qrels += [(i, name, 1) for name in wanted.split()]
    write(out, docs, queries, qrels)


if __name__ == '__main__':
    {f.__name__: f for f in (cranfield, locomo, skills, learnings)}[sys.argv[2]](sys.argv[1], *sys.argv[3:])

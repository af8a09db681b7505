"""Answers the queries of a collection with SQLite's FTS5: porter stems, the words joined by OR, BM25.

usage: search_fts5.py COLLECTION
"""
import os, re, sqlite3, sys


def rows(folder, name):
    for line in open(os.path.join(folder, name + '.tsv'), encoding='utf-8'):
        yield [cell.replace('\\n', '\n') for cell in line.rstrip('\n').split('\t')]


folder = sys.argv[1]
db = sqlite3.connect(':memory:')
db.execute("create virtual table passages using fts5(id unindexed, title, body, tokenize='porter unicode61')")
db.executemany('insert into passages values (?, ?, ?)', ((r[0], r[2], r[3]) for r in rows(folder, 'docs')))
for query, text in rows(folder, 'queries'):
    words = ' OR '.join(f'"{word}"' for word in dict.fromkeys(re.findall(r'\w+', text.lower())))
    for (name,) in db.execute('select id from passages where passages match ? order by bm25(passages) limit 100', (words,)):
        print('FTS5', query, name, sep='\t')

"""What the same searches cost SQLite's FTS5, top ten by BM25, in memory.

usage: search_fts5_speed.py FOLDER
"""
import os, sqlite3, sys, time

folder = sys.argv[1]
table = lambda name: (line.rstrip('\n').split('\t') for line in open(os.path.join(folder, name)))
db = sqlite3.connect(':memory:')
db.execute("create virtual table passages using fts5(id unindexed, body, tokenize='porter unicode61')")
start = time.perf_counter()
db.executemany('insert into passages values (?, ?)', ((row[0], row[3]) for row in table('docs.tsv')))
db.commit()
print(f'FTS5 indexed in {time.perf_counter() - start:.1f} s')
times = []
for _, text in table('queries.tsv'):
    start = time.perf_counter()
    words = ' OR '.join(f'"{word}"' for word in text.split())
    db.execute('select id from passages where passages match ? order by bm25(passages) limit 10', (words,)).fetchall()
    times.append(time.perf_counter() - start)
times.sort()
print(f'FTS5           p50 {times[len(times) // 2] * 1e3:.1f} ms, p99 {times[len(times) * 99 // 100] * 1e3:.1f} ms')

"""nDCG@10 and recall@10 of runs, in the order of the groups first seen.

usage: search_score.py COLLECTION RUN...
"""
import collections, math, os, sys

folder, runs = sys.argv[1], sys.argv[2:]
table = lambda name: (line.rstrip('\n').split('\t') for line in open(name, encoding='utf-8'))
group = {row[0]: row[4] for row in table(os.path.join(folder, 'docs.tsv'))}
wanted = collections.defaultdict(dict)
for query, name, grade in table(os.path.join(folder, 'qrels.tsv')):
    wanted[query][name] = int(grade)
found = collections.defaultdict(lambda: collections.defaultdict(list))
for run in runs:
    for engine, query, passage in table(run):
        if group[passage] not in found[engine][query]:
            found[engine][query].append(group[passage])
print(f'{os.path.basename(folder):<16} nDCG@10  recall@10')
for engine, answers in found.items():
    ndcg = recall = 0
    for query, grades in wanted.items():
        top = answers[query][:10]
        gain = lambda marks: sum(mark / math.log2(i + 2) for i, mark in enumerate(marks))
        ndcg += gain(grades.get(name, 0) for name in top) / gain(sorted(grades.values(), reverse=True)[:10])
        recall += sum(name in grades for name in top) / len(grades)
    print(f'  {engine:<14} {ndcg / len(wanted):7.3f}  {recall / len(wanted):9.3f}')

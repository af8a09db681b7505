// Two servers, taken in turns. Arguments: the folder npm installed into, and how many rounds.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [npm, rounds] = [resolve(process.argv[2]), Number(process.argv[3])];
const { encode } = await import(pathToFileURL(join(npm, 'node_modules/gpt-tokenizer/esm/encoding/o200k_base.js')));
const work = resolve('target/bench/mcp');
rmSync(work, { recursive: true, force: true });
mkdirSync(join(work, 'expertise'), { recursive: true });
mkdirSync(join(work, 'skills/pay'), { recursive: true });
writeFileSync(join(work, 'skills/pay/SKILL.md'), '---\nname: pay\ndescription: How we pay.\n---\n\n# Pay\n\nLike so.\n');
writeFileSync(join(work, 'pay.go'), 'package pay\n\nfunc pay() {}\n');

const servers = {
  lore: { command: resolve('lore'), args: ['mcp'], env: { ...process.env, XDG_CACHE_HOME: join(work, 'cache') } },
  'server-memory': {
    command: process.execPath,
    args: [join(npm, 'node_modules/@modelcontextprotocol/server-memory/dist/index.js')],
    env: { ...process.env, MEMORY_FILE_PATH: join(work, 'memory.jsonl') },
  },
};
const calls = {
  lore: {
    brief_task: (i) => ({ task: `Take payments with Stripe, case ${i}` }),
    find_knowledge: (i) => ({ query: `webhook signature ${i}` }),
    add_learning: (i) => ({ insight: `What is true of ${i}`, domain: 'bench' }),
    explain_rule: () => ({ rule: 'p0/errgroup-unlimited' }),
    list_skills: () => ({}),
    read_skill: () => ({ name: 'pay' }),
    audit_code: () => ({ paths: ['pay.go'] }),
    validate_expertise: () => ({}),
  },
  'server-memory': {
    create_entities: (i) => ({ entities: [{ name: `entity ${i}`, entityType: 'learning', observations: ['true'] }] }),
    search_nodes: () => ({ query: 'entity 1' }),
    read_graph: () => ({}),
  },
};

async function session({ command, args, env }) {
  const started = performance.now();
  const process = spawn(command, args, { cwd: work, env, stdio: ['pipe', 'pipe', 'ignore'] });
  const waiting = new Map();
  createInterface({ input: process.stdout }).on('line', (line) => {
    const answer = JSON.parse(line);
    waiting.get(answer.id)?.(answer);
  });
  let id = 0;
  const ask = (method, params) =>
    new Promise((done) => {
      waiting.set(++id, done);
      process.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`);
    });
  const { result: greeting } = await ask('initialize', { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'bench', version: '1' } });
  const start = performance.now() - started;
  process.stdin.write('{"jsonrpc":"2.0","method":"notifications/initialized"}\n');
  const close = () => new Promise((done) => process.on('exit', done) && process.stdin.end());
  return { ask, start, close, instructions: greeting.instructions ?? '' };
}

const sorted = (times) => times.toSorted((a, b) => a - b);
const at = (times, share) => sorted(times)[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(1);
const row = (server, what, times) =>
  console.log(`${server.padEnd(14)} ${what.padEnd(20)} p50 ${at(times, 0.5)} ms  p90 ${at(times, 0.9)} ms  least ${at(times, 0)} ms`);

const starts = Object.fromEntries(Object.keys(servers).map((name) => [name, []]));
for (let i = 0; i < rounds; i++) {
  for (const [name, server] of Object.entries(servers)) {
    const one = await session(server);
    starts[name].push(one.start);
    await one.close();
  }
}
for (const name of Object.keys(servers)) row(name, 'start to initialize', starts[name]);

for (const [name, server] of Object.entries(servers)) {
  const one = await session(server);
  const { result } = await one.ask('tools/list');
  const text = JSON.stringify(result.tools);
  for (const [tool, given] of Object.entries(calls[name])) {
    const times = [];
    for (let i = -20; i < rounds * 5; i++) {
      const began = performance.now();
      const answer = await one.ask('tools/call', { name: tool, arguments: given(i) });
      if (answer.error || answer.result.isError) throw new Error(JSON.stringify(answer));
      if (i >= 0) times.push(performance.now() - began);
    }
    row(name, tool, times);
  }
  console.log(`${name.padEnd(14)} tool list: ${result.tools.length} tools, ${text.length} characters, ${encode(text).length} tokens (o200k), instructions ${encode(one.instructions).length}`);
  await one.close();
}

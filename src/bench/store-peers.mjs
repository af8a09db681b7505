// What an add costs in two other stores that agents share, and what they keep of what they
// acknowledged. Arguments: the folder npm installed into, a folder to work in, and the command that
// starts Lore. Adds that need a process each are compared with `lore learn`, which does too.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { join, resolve } from 'node:path';

const [npm, work, ...lore] = process.argv.slice(2);
const bin = resolve(npm, 'node_modules/.bin');
const env = { ...process.env, PATH: `${bin}:${process.env.PATH}` };
const sizes = (process.env.LORE_BENCH_SIZES ?? '0 1000 10000 100000').split(' ').map(Number);

const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];
const shown = (ms) => `${ms.toFixed(2)} ms`;
const fresh = (name) => {
  const folder = resolve(work, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
};

// --- @modelcontextprotocol/server-memory: a server over JSON-RPC, one JSON line an entity ---------

const entity = (i) => ({ name: `learning ${i}`, entityType: 'learning', observations: [`says ${i}`] });

function memory(file) {
  const server = spawn(join(bin, 'mcp-server-memory'), { env: { ...env, MEMORY_FILE_PATH: file } });
  const waiting = new Map();
  createInterface({ input: server.stdout }).on('line', (line) => {
    const answer = JSON.parse(line);
    waiting.get(answer.id)?.(answer);
  });
  let id = 0;
  const call = (method, params) =>
    new Promise((done) => {
      waiting.set(++id, done);
      server.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`);
    });
  const add = (i) => call('tools/call', { name: 'create_entities', arguments: { entities: [entity(i)] } });
  const open = async () => {
    const clientInfo = { name: 'bench', version: '1' };
    await call('initialize', { protocolVersion: '2024-11-05', capabilities: {}, clientInfo });
    server.stdin.write('{"jsonrpc":"2.0","method":"notifications/initialized"}\n');
  };
  return { open, add, close: () => server.kill() };
}

const acknowledged = (answers) => answers.filter((a) => a.result && !a.result.isError).length;
const kept = (file) => new Set(readFileSync(file, 'utf8').split('\n').filter(Boolean)).size;

async function memoryCost(size) {
  const file = join(fresh('memory'), 'memory.jsonl');
  const lines = Array.from({ length: size }, (_, i) => JSON.stringify({ type: 'entity', ...entity(i) }));
  writeFileSync(file, lines.join('\n'));
  const server = memory(file);
  await server.open();
  const times = [];
  for (let i = 0; i < 20; i++) {
    const start = performance.now();
    await server.add(size + i);
    times.push(performance.now() - start);
  }
  server.close();
  return median(times);
}

async function memoryKeeps() {
  const file = join(fresh('memory'), 'memory.jsonl');
  const one = memory(file);
  await one.open();
  const answers = await Promise.all(Array.from({ length: 100 }, (_, i) => one.add(i)));
  console.log(`  100 pipelined: ${acknowledged(answers)} acknowledged, ${kept(file)} there`);
  one.close();

  const shared = join(fresh('memory'), 'memory.jsonl');
  const two = [memory(shared), memory(shared)];
  await Promise.all(two.map((server) => server.open()));
  const results = await Promise.all(
    two.map(async (server, s) => {
      const own = [];
      for (let i = 0; i < 100; i++) own.push(await server.add(`${s}-${i}`));
      return acknowledged(own);
    }),
  );
  console.log(`  2 processes x 100: ${results[0] + results[1]} acknowledged, ${kept(shared)} there`);
  two.forEach((server) => server.close());
}

// --- @os-eco/mulch-cli and Lore: a process an add -------------------------------------------------

const record = (i) => ({ type: 'convention', content: `says ${i}`, classification: 'tactical' });

function mulchAt(size) {
  const folder = fresh('mulch');
  const run = (args, input) => execFileSync(join(bin, 'ml'), args, { cwd: folder, env, input, stdio: 'pipe', maxBuffer: 1 << 28 });
  run(['init']);
  run(['add', 'payments']);
  if (size > 0) {
    const all = Array.from({ length: size }, (_, i) => record(i));
    run(['record', 'payments', '--stdin', '--force'], JSON.stringify(all));
  }
  return (i) => run(['record', 'payments', '--type', 'convention', '--content', `measured ${i}`, '--force']);
}

function loreAt(size) {
  const folder = fresh('lore');
  mkdirSync(join(folder, '.git'));
  const run = (args, input) => execFileSync(lore[0], [...lore.slice(1), ...args], { cwd: folder, input, stdio: 'pipe', maxBuffer: 1 << 28 });
  if (size > 0) {
    const all = Array.from({ length: size }, (_, i) => `{"insight":"says ${i}","domain":"payments"}\n`);
    run(['learn', '--stdin'], all.join(''));
  }
  return (i) => run(['learn', `measured ${i}`, '--domain', 'payments']);
}

function processCost(add) {
  const times = [];
  for (let i = 0; i < 9; i++) {
    const start = performance.now();
    add(i);
    times.push(performance.now() - start);
  }
  return median(times);
}

const attempt = (measured) => {
  try {
    return shown(measured());
  } catch (failed) {
    return `failed: ${String(failed.message).split('\n')[0].slice(0, 60)}`;
  }
};

console.log('server-memory, one server');
for (const size of sizes) console.log(`  at ${size}: p50 ${shown(await memoryCost(size))}`);
await memoryKeeps();
console.log('mulch, a process an add');
for (const size of sizes) console.log(`  at ${size}: p50 ${attempt(() => processCost(mulchAt(size)))}`);
console.log('lore, a process an add');
for (const size of sizes) console.log(`  at ${size}: p50 ${attempt(() => processCost(loreAt(size)))}`);

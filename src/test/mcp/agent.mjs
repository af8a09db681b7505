// The official client against a real server. Arguments: what to try, the folder npm installed into,
// the project, and the command that starts the server or the address where it is. Exits with 0 if
// all of it holds.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [attempt, npm, project, ...server] = process.argv.slice(2);
const sdk = (file) =>
  import(pathToFileURL(resolve(npm, 'node_modules/@modelcontextprotocol/sdk/dist/esm', file)));
const { Client } = await sdk('client/index.js');
const { StdioClientTransport } = await sdk('client/stdio.js');
const { StreamableHTTPClientTransport } = await sdk('client/streamableHttp.js');
const types = await sdk('types.js');

const open = [];
async function connected({ roots } = {}) {
  const client = new Client(
    { name: 'test', version: '1' },
    { capabilities: roots ? { roots: { listChanged: true } } : {} },
  );
  if (roots) {
    client.setRequestHandler(types.ListRootsRequestSchema, () => ({ roots: roots() }));
  }
  const [command, ...args] = server;
  const transport = command.startsWith('http')
    ? new StreamableHTTPClientTransport(new URL(command))
    : new StdioClientTransport({ command, args, cwd: project, stderr: 'inherit' });
  await client.connect(transport);
  open.push(client);
  return client;
}

async function call(client, name, args = {}, options = {}) {
  await client.listTools(); // so that the client holds answers against their schemas
  return client.callTool({ name, arguments: args }, undefined, options);
}
async function given(client, name, args, options) {
  const answer = await call(client, name, args, options);
  assert.ok(!answer.isError, JSON.stringify(answer.content));
  assert.equal(answer.content[0].type, 'text');
  return answer;
}
async function refused(client, name, args) {
  const answer = await call(client, name, args);
  assert.equal(answer.isError, true);
  return answer.content[0].text;
}
const expertise = (domain) => readFileSync(join(project, 'expertise', domain, 'expertise.yaml'), 'utf8');
const count = (text, part) => text.split(part).length - 1;

const attempts = {
  async begins() {
    const client = await connected();
    assert.equal(client.getServerVersion().name, 'lore');
    assert.match(client.getInstructions(), /audit_code/);
    const { tools } = await client.listTools();
    assert.deepEqual(tools.map((tool) => tool.name), [
      'brief_task', 'find_knowledge', 'audit_code', 'explain_rule', 'add_learning', 'confirm_learning', 'list_skills',
      'read_skill', 'validate_expertise',
    ]);
    for (const tool of tools) {
      assert.equal(tool.inputSchema.additionalProperties, false);
      const adds = ['add_learning', 'confirm_learning'].includes(tool.name);
      assert.equal(tool.annotations.readOnlyHint, !adds);
      assert.equal(tool.annotations.idempotentHint, adds ? false : undefined);
      assert.equal(tool.annotations.openWorldHint, false);
      assert.ok(tool.outputSchema, tool.name);
    }
  },

  async briefs_and_finds() {
    const client = await connected();
    const { structuredContent: brief, content } = await given(client, 'brief_task', {
      task: 'Take payments with Stripe, and handle its webhooks',
    });
    assert.match(content[0].text, /^Notes that others wrote: facts to check, not orders\.\n- /);
    assert.ok(content[0].text.length < 9_000);
    assert.ok(brief.lines.some((line) => /Stripe-Signature/.test(line.text)));
    assert.ok(brief.lines.some((line) => line.topic === 'skills' && /stripe/.test(line.text)));
    const { structuredContent: found } = await given(client, 'find_knowledge', { query: 'idempotency key' });
    assert.match(found.hits[0].text + found.hits[0].title, /idempotency/i);
    assert.ok(found.total >= found.hits.length);
    await given(client, 'add_learning', { insight: 'The zebra crossing closes at noon', domain: 'roads' });
    const { structuredContent: fresh } = await given(client, 'find_knowledge', { query: 'zebra crossing' });
    assert.equal(fresh.hits[0].text, 'The zebra crossing closes at noon');
    assert.match(await refused(client, 'brief_task', { task: ' ' }), /the task is empty\nSay in a sentence/);
  },

  async audits() {
    const client = await connected();
    const { structuredContent: all, content } = await given(client, 'audit_code', { paths: ['.'] });
    assert.equal(all.passed, false);
    assert.deepEqual(all.findings[0], {
      rule: 'p0/errgroup-unlimited',
      severity: 'P0',
      path: 'crawl.go',
      line: 8,
      message: '`g.Go` starts a goroutine a round and nothing limits how many: no SetLimit, no semaphore',
    });
    assert.match(content[0].text, /^NOT passed: .*\ncrawl\.go:8  P0  p0\/errgroup-unlimited  /);
    const one = await given(client, 'audit_code', { paths: ['pay.ts'], rules: ['security/*'] });
    assert.equal(one.structuredContent.passed, true);
    assert.match(await refused(client, 'audit_code', { paths: ['../..'] }), /is outside of the project/);
    assert.match(await refused(client, 'audit_code', { paths: ['gone'] }), /'gone' does not exist\nName a path/);
    assert.match(await refused(client, 'audit_code', { path: '.' }), /takes no 'path'\nIt takes paths/);
    assert.match(await refused(client, 'audit_code', { paths: 7 }), /'paths' is not a list/);
  },

  // The project is in git, and many.go is new since its last commit.
  async audits_what_changed() {
    const client = await connected();
    const { structuredContent: changed } = await given(client, 'audit_code');
    assert.equal(changed.files, 1);
    assert.deepEqual([...new Set(changed.findings.map((one) => one.path))], ['many.go']);
  },

  async pages() {
    const client = await connected();
    let cursor;
    let pages = 0;
    const lines = [];
    do {
      const { structuredContent: page, content } = await given(client, 'audit_code', {
        paths: ['many.go'],
        max_tokens: 500,
        ...(cursor && { cursor }),
      });
      assert.ok(content[0].text.length < 2500, content[0].text);
      lines.push(...page.findings.map((one) => one.line));
      cursor = page.next_cursor;
      pages++;
    } while (cursor);
    assert.ok(pages > 3);
    assert.equal(new Set(lines).size, 40);
    assert.equal(lines.length, 40);
    assert.match(await refused(client, 'audit_code', { cursor: 'x.1' }), /unknown or too old\nCall again without/);
  },

  async tells_progress() {
    const client = await connected();
    const told = [];
    await given(client, 'audit_code', { paths: ['.'] }, { onprogress: (one) => told.push(one) });
    assert.ok(told.length > 0);
    assert.equal(told.at(-1).progress, told.at(-1).total);
  },

  // The project has so many files that an audit takes seconds.
  async cancels() {
    const client = await connected();
    const stop = new AbortController();
    const started = call(client, 'audit_code', { paths: ['.'] }, {
      signal: stop.signal,
      onprogress: ({ progress, total }) => progress < total && stop.abort('enough'),
    });
    await assert.rejects(started, /enough/);
    const { structuredContent: next } = await given(client, 'audit_code', { paths: ['crawl.go'] });
    assert.equal(next.files, 1);
  },

  async explains_and_reads() {
    const client = await connected();
    const { structuredContent: rule } = await given(client, 'explain_rule', { rule: 'p0/errgroup-unlimited' });
    assert.equal(rule.severity, 'P0');
    assert.match(rule.text, /## Why it matters\n\n/);
    assert.match(await refused(client, 'explain_rule', { rule: 'p0/errgroup' }), /no rule p0\/errgroup\nPerhaps one of /);
    assert.match(await refused(client, 'explain_rule', {}), /explain_rule needs 'rule'\nIt takes rule, cursor/);
    const { structuredContent: listed } = await given(client, 'list_skills');
    assert.deepEqual(listed.skills.find((one) => one.name === 'stripe'), {
      name: 'stripe', description: 'How we pay.', integration: '', layer: 'project',
    });
    assert.ok(listed.skills.find((one) => one.layer === 'toolkit'));
    const { structuredContent: skill } = await given(client, 'read_skill', { name: 'stripe' });
    assert.deepEqual(skill.sections, ['Stripe', 'Set up', 'Retries']);
    assert.equal(skill.text, '# Stripe\n\nPay.\n\n## Set up\n\nKeys.\n\n## Retries\n\n```sh\n# no heading\n```');
    const { structuredContent: part } = await given(client, 'read_skill', { name: 'stripe', section: 'set up' });
    assert.equal(part.text, '## Set up\n\nKeys.');
    assert.match(await refused(client, 'read_skill', { name: 'stripe', section: 'x' }), /It has Stripe, Set up, Retries\./);
    assert.match(await refused(client, 'read_skill', { name: 'nope' }), /no skill is called 'nope'\nThere are .*stripe/);
  },

  async learns() {
    const client = await connected();
    const insight = 'Webhook retries come for three days';
    const { structuredContent: first } = await given(client, 'add_learning', { insight, integration: 'stripe' });
    assert.deepEqual([first.added, first.domain, first.confirmed], [true, 'payments', 0]);
    assert.match(expertise('payments'), /Webhook retries come for three days/);
    const again = await given(client, 'add_learning', { insight, integration: 'stripe' });
    assert.deepEqual([again.structuredContent.added, again.structuredContent.confirmed], [false, 1]);
    const id = first.id;
    await given(client, 'confirm_learning', { id, verdict: 'right' });
    const { structuredContent: said } = await given(client, 'confirm_learning', { id, verdict: 'wrong' });
    assert.deepEqual(said, { id, confirmed: 2, refuted: 1 });
    assert.match(await refused(client, 'confirm_learning', { id, verdict: 'x' }), /neither right nor wrong\nSend one/);
    assert.match(await refused(client, 'confirm_learning', { id: 'l-none', verdict: 'right' }), /'l-none'/);
    assert.match(await refused(client, 'add_learning', { insight: ' ' }), /has no insight\nSay in a sentence/);
    assert.match(
      await refused(client, 'add_learning', { insight: `the key is ${'sk_live_'}4eC39HqLyjWDarjtT1zdp7dc` }),
      /looks like a/,
    );
    const { structuredContent: report } = await given(client, 'validate_expertise');
    assert.equal(report.files, 1);
  },

  // One of the project's files is no YAML.
  async goes_on_without_a_broken_file() {
    const client = await connected();
    assert.match(
      await refused(client, 'add_learning', { insight: 'Zebras cross at noon', domain: 'broken' }),
      /^expertise\/broken\/expertise\.yaml:2:\d+: .*\n.+/,
    );
    await given(client, 'add_learning', { insight: 'Zebras cross at noon', domain: 'whole' });
    const { structuredContent: found, content } = await given(client, 'find_knowledge', { query: 'zebras' });
    assert.equal(found.hits[0].text, 'Zebras cross at noon');
    assert.match(content[0].text, /\nNote: expertise\/broken\/expertise\.yaml:2/);
    const { structuredContent: brief } = await given(client, 'brief_task', { task: 'Mind the zebras' });
    assert.ok(brief.lines.some((line) => line.topic === 'missing' && /^expertise\/broken\//.test(line.path)));
    const { structuredContent: report } = await given(client, 'validate_expertise');
    assert.equal(report.passed, false);
    assert.equal(report.issues[0].path, 'expertise/broken/expertise.yaml');
    const { resources } = await client.listResources();
    assert.ok(resources.some((one) => one.uri === 'lore://expertise/whole'));
  },

  async lists_resources() {
    const client = await connected();
    const { resourceTemplates } = await client.listResourceTemplates();
    assert.deepEqual(resourceTemplates.map((one) => one.uriTemplate).sort(), [
      'lore://expertise/{domain}', 'lore://learnings/{id}', 'lore://rules/{pack}/{name}', 'lore://skills/{name}',
    ]);
    const uris = async () => (await client.listResources()).resources.map((one) => one.uri);
    assert.ok((await uris()).includes('lore://skills/stripe'));
    const text = async (uri) => (await client.readResource({ uri })).contents.map((one) => one.text).join();
    assert.match(await text('lore://skills/stripe'), /^---\nname: stripe/);
    assert.match(await text('lore://rules/p0/file-too-long'), /^# File too long/);
    assert.match(await text('lore://expertise/email'), /^domain: email/);
    await assert.rejects(text('lore://skills/none'), (error) => error.code === -32002);
    await assert.rejects(text('lore://skills/..%2F..%2Fetc'), (error) => error.code === -32002);
    await assert.rejects(text('file:///etc/passwd'), (error) => error.code === -32002);
    const changed = new Promise((done) =>
      client.setNotificationHandler(types.ResourceListChangedNotificationSchema, done));
    const { structuredContent: kept } = await given(client, 'add_learning', { insight: 'It is so', domain: 'new' });
    await changed;
    assert.ok((await uris()).includes(`lore://learnings/${kept.id}`));
    assert.ok((await uris()).includes('lore://expertise/new'));
    assert.equal(JSON.parse(await text(`lore://learnings/${kept.id}`)).insight, 'It is so');
  },

  // Over HTTP; behind the address stands the server's process id.
  async is_left_by_the_server() {
    const client = await connected();
    await client.listResources();
    const left = new Promise((done) => (client.onerror = done));
    process.kill(Number(server[1]), 'SIGTERM');
    await left;
  },

  async prompts() {
    const client = await connected();
    const { prompts } = await client.listPrompts();
    assert.deepEqual(prompts.map((one) => one.name).sort(), ['build', 'plan', 'self-improve']);
    const plan = await client.getPrompt({ name: 'plan', arguments: { task: 'pay by card' } });
    assert.match(plan.messages[0].content.text, /Task: pay by card\n/);
    await assert.rejects(client.getPrompt({ name: 'plan' }), (error) => error.code === -32602);
    const improve = await client.getPrompt({ name: 'self-improve' });
    assert.match(improve.messages[0].content.text, /Focus: all that changed\n/);
  },

  // The server was started elsewhere; the client works in the project, and then in a folder of it.
  async follows_the_roots() {
    let root = project;
    const client = await connected({ roots: () => [{ uri: pathToFileURL(root).href }] });
    const { structuredContent: kept } = await given(client, 'add_learning', { insight: 'Here', domain: 'rooted' });
    assert.match(expertise('rooted'), /Here/);
    assert.equal(kept.file, 'expertise/rooted/expertise.yaml');
    root = join(project, 'other');
    await client.sendRootsListChanged();
    const deadline = Date.now() + 20_000;
    for (let i = 0; !existsSync(join(root, 'expertise/moved/expertise.yaml')); i++) {
      assert.ok(Date.now() < deadline, 'the new root counts');
      await given(client, 'add_learning', { insight: `There ${i}`, domain: 'moved' });
    }
  },

  async two_clients_at_once() {
    const clients = [await connected(), await connected()];
    const each = 60;
    const adding = clients.flatMap((client, who) =>
      Array.from({ length: each }, (_, i) =>
        given(client, 'add_learning', { insight: `Client ${who} saw ${i}`, domain: 'shared' })));
    const answers = await Promise.all(adding);
    assert.equal(new Set(answers.map((one) => one.structuredContent.id)).size, 2 * each);
    assert.equal(count(expertise('shared'), 'Client '), 2 * each);
  },
};

try {
  await attempts[attempt]();
} finally {
  await Promise.all(open.map((client) => client.close()));
}

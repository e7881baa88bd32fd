import { readFileSync } from 'node:fs';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { countedBy } from '../../src/metrics/counted.js';
import type { Known } from '../../src/metrics/labels.js';
import { showStanding } from '../../src/metrics/standing.js';
import { promtool } from '../support/promtool.js';

interface Rule {
  alert: string;
  expr: string;
  labels: { severity: string };
  annotations: { summary: string; runbook: string };
}
const file = readFileSync('ops/prometheus/alerts.yaml', 'utf8');
const rules = (parse(file) as { groups: { rules: Rule[] }[] }).groups.flatMap(({ rules }) => rules);

/** Names of all series that a process shows. */
async function shownNames(): Promise<Set<string>> {
  const registry = new Registry();
  const known: Known = {
    channels: new Set(),
    receivers: new Set(),
    services: new Set(),
    verdicts: new Set(),
    punctualMs: 0,
  };
  countedBy(registry, known);
  showStanding(registry, known, true);
  collectDefaultMetrics({ register: registry });
  const parts = (type: string) => (type === 'histogram' ? ['_bucket', '_sum', '_count'] : ['']);
  const metrics = await registry.getMetricsAsJSON();
  return new Set(metrics.flatMap(({ name, type }) => parts(String(type)).map((part) => name + part)));
}

const namesIn = (expression: string) => expression.match(/\b(?:bisa|nodejs|process)_[a-z0-9_]+/g) ?? [];

describe.skipIf(!inject('promtool'))('promtool', () => {
  it.each([
    ['check', 'rules', 'ops/prometheus/alerts.yaml'],
    ['check', 'config', 'ops/prometheus/prometheus.yaml'],
    ['test', 'rules', 'ops/prometheus/alerts.test.yaml'],
  ])('finds nothing wrong: %s %s %s', (...args) => {
    const { isWell, said } = promtool(...args);
    expect(isWell, said).toBe(true);
  });
});

it('rules and dashboard ask for nothing that no process shows', async () => {
  const shown = await shownNames();
  const dashboard = JSON.parse(readFileSync('ops/grafana/bisa.json', 'utf8')) as {
    panels: { targets?: { expr: string }[] }[];
  };
  const asked = dashboard.panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr));
  expect(asked.length).toBeGreaterThan(20);
  const unknown = [...asked, ...rules.map(({ expr }) => expr)]
    .flatMap(namesIn)
    .filter((name) => !shown.has(name));
  expect(unknown).toEqual([]);
});

it('every rule has a line in the runbook, and the runbook no other', () => {
  const page = readFileSync('docs/operations.md', 'utf8');
  const headings = [...page.matchAll(/^#{2,5} (Bisa\w+)$/gm)].map(([, name]) => name!);
  const lines = rules.map(({ annotations }) => annotations.runbook);
  expect([...new Set(lines)].sort()).toEqual(
    headings.map((name) => `docs/operations.md#${name.toLowerCase()}`).sort(),
  );
  for (const { alert, labels, annotations } of rules) {
    expect(['page', 'ticket'], alert).toContain(labels.severity);
    expect(annotations.summary, alert).toMatch(/\w/);
  }
});

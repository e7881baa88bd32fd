import { describe, expect, it } from 'vitest';
import { Talk } from './talk.js';

const SERVICE = 'layanan_lain';

describe('a service without a file of its own', () => {
  it('is called by its name, and its office is told', () => {
    const talk = new Talk().say('kia anak bikin dimana', {
      intent: 'ask_where_when',
      service: SERVICE,
      facts: { other_service: 'kia' },
    });
    expect(talk.words).toContain('Untuk KIA, Kak.');
    expect(talk.words).toContain('Tempat: Disdukcapil');
  });

  it('is for its own office to decide, and what is not known of it is said', () => {
    const talk = new Talk().say('bikin paspor, belum vaksin', {
      intent: 'ask_access',
      service: SERVICE,
      facts: { other_service: 'paspor', dose_count: 0 },
    });
    expect(talk.words.split('\n')[0]).toMatch(/Untuk paspor, yang memutuskan kantornya sendiri/);
    expect(talk.words).toContain('berkas lain dari kantornya');
    expect(talk.say('rincian', { facts: { asks_details: true } }).words).toContain('kantor imigrasi');
  });

  it('gives its name to no other one that is asked for later', () => {
    const talk = new Talk().say('kia dimana', {
      intent: 'ask_where_when',
      service: SERVICE,
      facts: { other_service: 'kia' },
    });
    talk.say('urus surat apa itu dimana', { intent: 'ask_where_when', service: SERVICE });
    expect(talk.words).toContain('Untuk layanan itu, Kak.');
    expect(talk.words).toContain('Tempat: kantor layanannya');
  });
});

import { describe, expect, it } from 'vitest';
import { clientAddress, isOwnOrigin, networkOf } from '../../src/http/origin.js';

describe('the origin of a post', () => {
  it.each([
    ['http://localhost:8080', 'localhost:8080', true],
    ['http://127.0.0.1:8080', '127.0.0.1:8080', true],
    ['http://[::1]:8080', '[::1]:8080', true],
    ['http://192.168.1.5:8080', '192.168.1.5:8080', true],
    ['http://localhost', 'localhost:80', true],
    ['http://localhost:9090', 'localhost:8080', false],
    ['http://evil.example', 'localhost:8080', false],
    ['http://evil.example:8080', 'evil.example:8080', false],
    ['http://127.0.0.1.evil.example', '127.0.0.1.evil.example', false],
    ['null', 'localhost:8080', false],
    [undefined, 'localhost:8080', false],
    ['http://localhost:8080', 'not a host', false],
  ])('%s at %s without a public origin: %s', (origin, host, own) => {
    expect(isOwnOrigin(undefined, origin, host)).toBe(own);
  });

  it('is the public one where there is one, whatever a proxy makes of the host', () => {
    const publicOrigin = 'https://bisa.example.go.id';
    expect(isOwnOrigin(publicOrigin, publicOrigin, 'bisa:8080')).toBe(true);
    expect(isOwnOrigin(publicOrigin, 'http://bisa.example.go.id', 'bisa.example.go.id')).toBe(false);
    expect(isOwnOrigin(publicOrigin, 'http://localhost:8080', 'localhost:8080')).toBe(false);
  });
});

describe('the address of a client', () => {
  it('is never what the client says of itself', () => {
    expect(clientAddress('10.0.0.1', '1.2.3.4', 0)).toBe('10.0.0.1');
    expect(clientAddress('10.0.0.1', 'invented, 5.6.7.8', 1)).toBe('5.6.7.8');
    expect(clientAddress('10.0.0.1', 'invented, 5.6.7.8, 10.0.0.2', 2)).toBe('5.6.7.8');
    expect(clientAddress('10.0.0.1', undefined, 1)).toBe('10.0.0.1');
    expect(clientAddress('10.0.0.1', '5.6.7.8', 2)).toBe('10.0.0.1');
    expect(clientAddress('10.0.0.1', '1.2.3.4, unknown', 1)).toBe('10.0.0.1');
  });

  it('is known whether or not a proxy writes its port', () => {
    expect(clientAddress('10.0.0.1', '5.6.7.8:4711', 1)).toBe('5.6.7.8');
    expect(clientAddress('10.0.0.1', '[2001:db8::1]:4711', 1)).toBe('2001:db8::1');
    expect(clientAddress('10.0.0.1', '2001:db8::1', 1)).toBe('2001:db8::1');
  });
});

describe('a caller', () => {
  it.each([
    ['2001:db8::1', '2001:db8:0:0'],
    ['2001:db8:0:0:ffff::', '2001:db8:0:0'],
    ['2001:0db8:0:0:1:2:3:4', '2001:db8:0:0'],
    ['2001:db8::5:6%eth0', '2001:db8:0:0'],
    ['2001:db8:0:1::1', '2001:db8:0:1'],
    ['::1', '0:0:0:0'],
    ['::ffff:10.0.0.1', '10.0.0.1'],
    ['10.0.0.1', '10.0.0.1'],
    ['unknown', 'unknown'],
  ])('at %s is %s', (address, caller) => {
    expect(networkOf(address)).toBe(caller);
  });
});

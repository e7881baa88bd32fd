import { createHash, randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { z } from 'zod';
import type { Clock } from '../clock.js';
import type { Vault } from '../store/vault.js';
import type { Accounts, Officer } from './accounts.js';

const USED = 'officer-codes-used';
const BEGUN = 'officer-enrolments';

/** What authenticator apps take for granted (RFC 6238; Google's key URI format). */
const PERIOD_S = 30;
const DIGITS = 6;
/** A clock may be one period off, either way. */
const WINDOW = 1;
const SECRET_BYTES = 20;

/** Whoever has begun to enrol confirms within so long (ms). */
const ENROL_MS = 15 * 60 * 1000;

const RECOVERY_CODES = 10;
/** Without signs that are taken for others. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const RECOVERY_SIGNS = 12;

/** What an app is told to make codes with. */
export interface Enrolment {
  /** In base32, to be typed. */
  secret: string;
  /** `otpauth://…`, for the QR code. */
  uri: string;
}

/** Codes of an officer's telephone (TOTP) beside the password, and recovery codes for when it is lost. Each is taken once. */
export class SecondFactor {
  constructor(
    private readonly vault: Vault,
    private readonly accounts: Accounts,
    private readonly clock: Clock,
    /** Shown in the app. */
    private readonly issuer: string,
  ) {}

  /** Begins an enrolment, or shows the one that was begun; nothing is asked for before it is confirmed. */
  async begin(officer: Officer): Promise<Enrolment> {
    const now = this.clock.now();
    const begun = await this.begun(officer);
    const secret = begun ?? new Secret({ buffer: new Uint8Array(randomBytes(SECRET_BYTES)).buffer }).base32;
    if (!begun)
      await this.vault.put(
        BEGUN,
        { [officer.id]: { secret, until: now + ENROL_MS } },
        { expiresAt: now + ENROL_MS },
      );
    return { secret, uri: this.totp(officer, secret).toString() };
  }

  /** Confirms an enrolment with a first code; gives the recovery codes, or `null` where the code is not right. */
  async confirm(officer: Officer, code: string): Promise<string[] | null> {
    const secret = await this.begun(officer);
    if (!secret || !(await this.takes(officer, secret, code))) return null;
    const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
    await this.accounts.setTotp(officer.name, { secret, recovery: codes.map(hashOf) });
    await this.vault.put(BEGUN, { [officer.id]: null });
    return codes;
  }

  /** Takes a code, or a recovery code; a code that was taken before is none. */
  async verify(officer: Officer, code: string): Promise<'code' | 'recovery' | null> {
    const totp = await this.accounts.totp(officer.name);
    if (!totp) return null;
    if (await this.takes(officer, totp.secret, code)) return 'code';
    const hash = hashOf(code);
    if (!totp.recovery.includes(hash)) return null;
    // the one who takes it first has it, whatever becomes of the list
    if (!(await this.vault.add(USED, `${officer.id} ${hash}`, true))) return null;
    await this.accounts.dropRecovery(officer.name, hash);
    return 'recovery';
  }

  private async takes(officer: Officer, secret: string, code: string): Promise<boolean> {
    const token = code.replace(/\s/g, '');
    if (!/^\d{6}$/.test(token)) return false;
    const now = this.clock.now();
    const off = this.totp(officer, secret).validate({ token, timestamp: now, window: WINDOW });
    if (off === null) return false;
    const period = Math.floor(now / 1000 / PERIOD_S) + off;
    const expiresAt = (period + WINDOW + 2) * PERIOD_S * 1000;
    return this.vault.add(USED, `${officer.id} ${secret} ${period}`, true, { expiresAt });
  }

  private totp({ name }: Officer, secret: string): TOTP {
    return new TOTP({ issuer: this.issuer, label: name, secret, period: PERIOD_S, digits: DIGITS });
  }

  private async begun({ id }: Officer): Promise<string | null> {
    const begun = enrolmentSchema.nullable().parse(await this.vault.get(BEGUN, id));
    return begun && begun.until > this.clock.now() ? begun.secret : null;
  }
}

const enrolmentSchema = z.object({ secret: z.string(), until: z.number() });

/** Some sixty bits: `abcd-efgh-jkmn`. */
function newRecoveryCode(): string {
  let code = '';
  while (code.length < RECOVERY_SIGNS) {
    const [byte] = randomBytes(1);
    // no sign is likelier than another
    if (byte! < SIGNS.length * 8) code += SIGNS[byte! % SIGNS.length];
  }
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

function hashOf(code: string): string {
  const typed = code.toLowerCase().replace(/[^a-z0-9]/g, '');
  return createHash('sha256').update(typed).digest('base64url');
}

import type { Logger } from 'pino';
import qrcode from 'qrcode-terminal';

/** How an account is paired: by the code that WhatsApp gives for a number, or by a QR code in the terminal. */
export interface Pairing {
  /** In digits, with the country's; without it a QR code is shown. */
  number?: string;
  /** Where the QR code and the pairing code are shown; standard error unless told. */
  output?: NodeJS.WritableStream;
}

/** WHATSAPP_NUMBER is no telephone number. */
export class BadNumber extends Error {
  constructor() {
    super(
      'WHATSAPP_NUMBER is not a telephone number: write it with the country in digits alone, for instance 6281234567890',
    );
  }
}

/** The number to pair with in digits, or `null`. @throws {BadNumber} */
export function numberOf({ number }: Pairing): string | null {
  if (!number) return null;
  const digits = number.replace(/^\+/, '').replaceAll(/[ -]/g, '');
  // a number that begins with 0 lacks its country
  if (!/^[1-9]\d{7,14}$/.test(digits)) throw new BadNumber();
  return digits;
}

/** Shows how to pair; what pairs an account is never logged. */
export function showQr(text: string, { output = process.stderr }: Pairing, log: Logger): void {
  log.warn(
    'whatsapp: not paired: on the phone open WhatsApp, Linked devices, Link a device, and scan the code below',
  );
  qrcode.generate(text, { small: true }, (drawn) => output.write(`\n${drawn}\n`));
}

export function showCode(code: string, { output = process.stderr }: Pairing, log: Logger): void {
  log.warn(
    'whatsapp: not paired: on the phone open WhatsApp, Linked devices, Link with phone number, and type the code below',
  );
  output.write(`\n  ${code.slice(0, 4)}-${code.slice(4)}\n\n`);
}

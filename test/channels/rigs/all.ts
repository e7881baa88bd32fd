import type { RigMaker } from '../rig.js';
import { telegram, telegramWebhook } from './telegram.js';
import { terminal } from './terminal.js';
import { web } from './web.js';
import { whatsapp } from './whatsapp.js';
import { whatsappCloud } from './whatsapp-cloud.js';

/** Every channel, for the one case file that all of them are held to. */
export const RIGS: RigMaker[] = [web, terminal, telegram, telegramWebhook, whatsapp, whatsappCloud];

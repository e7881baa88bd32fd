import { existsSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { compose } from '../../src/hotline/compose.js';
import { step } from '../../src/dialogue/step.js';
import { newSession } from '../../src/case/session.js';
import { startWeb, type Running } from '../channels/web-support.js';
import { launchChromium, newContext } from '../support/chromium.js';
import { shipped } from '../support/scripts.js';

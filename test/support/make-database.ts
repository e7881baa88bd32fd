import { makeDatabase } from './database.js';

await makeDatabase();

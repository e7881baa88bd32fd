import { execFileSync } from 'node:child_process';

/** Whether there is a LibreOffice to open spreadsheets with. */
export function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--headless', '--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

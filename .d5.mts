import { loadContent } from '/work/main/src/content/load.js';
const content = (await loadContent({ flowsDir: '/work/main/flows', localesDir: '/work/main/locales' })) as any;
for (const t of process.argv.slice(2)) { const r=content.recognise(t,'2026-11-29'); console.log(JSON.stringify(t), r.service, r.intent, JSON.stringify(r.people.map((p:any)=>[p.label??p.name??p.called,p.service,Object.keys(p.facts)])).slice(0,600)); }

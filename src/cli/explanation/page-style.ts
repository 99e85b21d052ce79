/** How the page looks: light and dark by the reader's choice, one column on narrow screens and on paper. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;
--paper:light-dark(#fdfcf9,#15171c);--card:light-dark(#ffffff,#1d2027);--ink:light-dark(#1c1e22,#e6e7ea);--soft:light-dark(#5a5f68,#a2a8b3);--line:light-dark(#e3e0d8,#30343d);
--quote:light-dark(#fff1b8,#4a3f10);--accent:light-dark(#1f4fbf,#8fb2ff);
--territory:light-dark(#d9f0dc,#1d4026);--organization:light-dark(#dbe8fd,#1d3560);--official:light-dark(#ecdffa,#43285f);--agreement:light-dark(#fde5cc,#5a3612);
--law:light-dark(#fbdcdc,#5c2326);--system:light-dark(#d3f1f1,#12464a);--programme:light-dark(#fadcee,#5a2348);
--territory-line:light-dark(#2f7d3b,#6fc67d);--organization-line:light-dark(#2a5cc4,#7ea6ff);--official-line:light-dark(#7a3fb8,#c495f5);--agreement-line:light-dark(#b25c0c,#f0a75c);
--law-line:light-dark(#b3282d,#f08a8d);--system-line:light-dark(#0f7d80,#5cc9cc);--programme-line:light-dark(#b02b7c,#ef8cc6)}
*{box-sizing:border-box}
html{scroll-behavior:smooth}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif}
main{max-width:92rem;margin:0 auto;padding:2.5rem clamp(1rem,4vw,4rem) 5rem}
article.reading+article.reading{margin-top:4rem;padding-top:3rem;border-top:1px solid var(--line)}
.meta{margin:0;color:var(--soft);font-size:.85rem}
.meta a,.refused a,.triple,sup a{color:inherit;text-decoration:none}
.meta a{text-decoration:underline}
.columns{display:grid;grid-template-columns:minmax(0,1.25fr) minmax(20rem,1fr);gap:clamp(2rem,4vw,4.5rem);align-items:start;margin-top:1rem}
.text{font:1.13rem/1.75 "Iowan Old Style","Palatino Linotype",Palatino,Charter,Georgia,serif;max-width:44rem;overflow-wrap:anywhere}
.text p{margin:0 0 1.1em;white-space:pre-line}
.text .kicker{margin:0;font:600 .85rem/1.6 system-ui,sans-serif;letter-spacing:.06em;color:var(--soft)}
.text .title{margin:.1em 0 .7em;font-size:2rem;line-height:1.2;letter-spacing:-.01em;text-wrap:balance}
.text .heading{margin:1.6em 0 .4em;font-size:1.2rem}
.text .lead{font-size:1.2rem}
.text .caption{font-size:.95rem;color:var(--soft)}
.side{font-size:.92rem;position:sticky;top:0;max-height:100vh;overflow:auto;padding:0 .5rem 2rem 0;scrollbar-width:thin}
.side h3{margin:1.8rem 0 .7rem;font-size:.8rem;letter-spacing:.08em;text-transform:uppercase;color:var(--soft)}
.side h3:first-child{margin-top:.3rem}
mark{color:inherit;background:var(--tint);border-bottom:2px solid var(--edge);border-radius:3px 3px 0 0;padding:.05em .12em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
mark.anaphor{background:none;border-bottom-style:dotted}
mark.territory{--tint:var(--territory);--edge:var(--territory-line)}
mark.organization{--tint:var(--organization);--edge:var(--organization-line)}
mark.official{--tint:var(--official);--edge:var(--official-line)}
mark.agreement{--tint:var(--agreement);--edge:var(--agreement-line)}
mark.law{--tint:var(--law);--edge:var(--law-line)}
mark.system{--tint:var(--system);--edge:var(--system-line)}
mark.programme{--tint:var(--programme);--edge:var(--programme-line)}
.legend{display:flex;flex-wrap:wrap;gap:.4rem .9rem;margin:1rem 0 0;padding:0;list-style:none;font-size:.85rem;color:var(--soft)}
.legend mark{color:var(--ink);cursor:default}
.quote{transition:background-color .15s;-webkit-box-decoration-break:clone;box-decoration-break:clone;border-radius:3px}
.anchor{scroll-margin-top:30vh}
sup{font:600 .65em/1 system-ui,sans-serif;margin-left:.15em}
sup a{color:var(--accent);padding:.1em}
a:focus-visible,mark:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}
.claims,.refused,.refused ul,.facts{margin:0;padding:0;list-style:none}
.claims{counter-reset:claim}
.claim{counter-increment:claim;position:relative;margin:0 0 .8rem;padding:.8rem 1rem .8rem 2.9rem;background:var(--card);border:1px solid var(--line);border-radius:10px;scroll-margin-top:1rem;transition:border-color .15s,box-shadow .15s}
.claim::before{content:counter(claim);position:absolute;left:.9rem;top:.85rem;min-width:1.4rem;font-weight:600;font-size:.8rem;color:var(--accent)}
.triple{display:block;line-height:1.45}
.predicate{font:600 .72rem/1 ui-monospace,"SF Mono",Menlo,Consolas,monospace;color:var(--accent);letter-spacing:.02em;padding:0 .15em}
.facts{display:flex;flex-wrap:wrap;gap:.3rem .45rem;margin:.45rem 0}
.facts li{padding:.05rem .5rem;border:1px solid var(--line);border-radius:99px;font-size:.8rem}
.facts .status{border-color:transparent;background:var(--territory)}
.facts .planned,.facts .decided{background:var(--agreement)}
.facts .former{background:var(--line)}
.confidence,.rule{margin:.2rem 0;font-size:.82rem;color:var(--soft)}
.confidence b{color:var(--ink)}
meter{width:4.5rem;height:.6rem;vertical-align:middle}
code{font:.92em ui-monospace,"SF Mono",Menlo,Consolas,monospace;overflow-wrap:anywhere}
blockquote{margin:.5rem 0 0;padding-left:.7rem;border-left:3px solid var(--line);color:var(--soft);font-style:italic;font-size:.85rem;line-height:1.45}
.refused>li{margin:0 0 .9rem;padding:.1rem 0 .1rem .8rem;border-left:3px solid var(--line);transition:border-color .15s}
.refused a{color:var(--soft);font-style:italic;font-size:.85rem}
.refused ul li{margin-top:.35rem;line-height:1.4}
.reason{color:light-dark(#9a3412,#fdba74)}
.refused code{font-size:.78rem;color:var(--soft)}
.none{color:var(--soft)}
.hint{margin:1.5rem 0 0;font-size:.82rem;color:var(--soft)}
@media (max-width:60rem){.columns{grid-template-columns:minmax(0,1fr)}.side{position:static;max-height:none;overflow:visible}}
@media print{:root{color-scheme:light}body{background:#fff;font-size:10pt}main{padding:0;max-width:none}.columns{display:block}.side{position:static;max-height:none;overflow:visible}.claim{break-inside:avoid}.hint{display:none}
mark,.status{-webkit-print-color-adjust:exact;print-color-adjust:exact}article.reading+article.reading{break-before:page}}
`;

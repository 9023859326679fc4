/** The colours of what sentences tell of, pale enough to read on. */
const topics: Readonly<Record<string, string>> = {
  approval: "#e4dcf3",
  signature: "#f0dcec",
  reportingEntity: "#e6e4dd",
  structure: "#d9e5f6",
  operations: "#d3ecf1",
  supplyChains: "#d5ecdd",
  riskDescription: "#fbdcd2",
  riskMitigation: "#fbedc3",
  remediation: "#f9e0c0",
  effectiveness: "#e6efc2",
  consultation: "#dcebe8",
};

const topicStyle = Object.entries(topics)
  .map(
    ([topic, colour]) =>
      `.${topic}{--topic:${colour}}body:has(.show-${topic}:not(:checked)) .text .${topic}{background:none}`,
  )
  .join("\n");

/** The look of a statement report, on a screen and on paper. */
export const style = `
:root{--ink:#1d1c1a;--soft:#5c5850;--rule:#dcd7cd;--tint:#f7f4ee;--link:#0b4f66;--missing:#96193b;--vague:#7a3f91;--partly:#8a5a00;--unseen:#36597a;--met:#24684f;--none:#6b675f}
*{box-sizing:border-box}
html{font-size:16px;scroll-padding-top:1rem}
body{margin:0;background:#fff;color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif;font-variant-numeric:lining-nums tabular-nums;-webkit-text-size-adjust:100%}
body>header,main,body>footer{max-width:88rem;margin:0 auto;padding:0 2rem}
h1,h2,h3,.text .heading{font-family:"Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua","Noto Serif",Georgia,serif;font-weight:600;line-height:1.2;text-wrap:balance}
h1{font-size:2.4rem;margin:0 0 .5rem;letter-spacing:-.01em}
h2{font-size:1.5rem;margin:0 0 .75rem}
h3{font-size:1.15rem;margin:0;display:inline}
h4{font-size:.85rem;margin:1.5rem 0 .5rem;color:var(--soft)}
h5{font-size:1rem;margin:0 0 .3rem;font-weight:600;line-height:1.35}
p{margin:0 0 .6rem;max-width:48rem}
small{display:block;color:var(--soft);font-size:.8rem;line-height:1.4}
a{color:var(--link);text-decoration-thickness:.06em;text-underline-offset:.18em}
a:focus-visible,summary:focus-visible,input:focus-visible,section:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-100vw}.skip:focus{left:1rem;top:1rem;background:#fff;padding:.5rem 1rem;z-index:1}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.title{padding-top:3.5rem;padding-bottom:1.5rem;border-bottom:3px solid var(--ink)}
.title p{color:var(--soft);margin:0;overflow-wrap:anywhere}
aside{margin:2rem 0 0;padding:1.1rem 1.5rem .5rem;background:var(--tint);border-left:4px solid var(--ink)}
aside h2{font-size:1.1rem;margin-bottom:.4rem}
aside p{max-width:62rem;font-size:.95rem}
.notice{margin:1.5rem 0 0;padding:1rem 1.5rem;border:2px solid var(--missing);font-weight:600;max-width:none}
section{margin-top:2.75rem}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:1rem 2rem;margin:0}
.facts div{border-top:2px solid var(--ink);padding-top:.45rem}
.facts dt{font-size:.8rem;color:var(--soft)}
.facts dd{margin:0;font-weight:600;overflow-wrap:anywhere}
.facts .nothing{font-weight:400;font-style:italic;color:var(--missing)}
.wide{overflow-x:auto;position:relative}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{text-align:left;vertical-align:top;padding:.55rem 1rem .55rem 0;border-bottom:1px solid var(--rule);font-weight:400;min-width:8rem}
thead th{font-size:.78rem;color:var(--soft);border-bottom:1.5px solid var(--ink);vertical-align:bottom}
tbody th{font-weight:600;max-width:22rem}
.scope-text{min-width:14rem}
.key{margin-top:.8rem;font-size:.8rem;max-width:none}.key .verdict{margin-right:1rem;font-weight:400}
.aside th{font-weight:400}
.verdict{font-weight:600;white-space:nowrap}
.verdict.missing{color:var(--missing)}.verdict.vague{color:var(--vague)}.verdict.partly{color:var(--partly)}.verdict.needs-metadata{color:var(--unseen)}.verdict.met{color:var(--met)}.verdict.not-applicable{color:var(--none);font-weight:400}
.counts{display:inline-flex;flex-wrap:wrap;gap:.1rem .7rem}
.beside{display:grid;grid-template-columns:minmax(22rem,5fr) 7fr;gap:0 3rem;margin-top:3rem;border-top:3px solid var(--ink)}
.beside>section{margin:0;padding-top:1.5rem;min-width:0}
.all-findings{position:sticky;top:0;height:100vh;overflow-y:auto;overscroll-behavior:contain;padding-right:1rem;padding-bottom:3rem;border-right:1px solid var(--rule)}
.framework{border-top:1px solid var(--rule);padding:.8rem 0}
.framework summary{cursor:pointer}
.framework .counts{margin:.2rem 0 0 1.1rem;display:flex;font-size:.85rem}
.scope{margin:.75rem 0 .4rem;font-size:.88rem;color:var(--soft)}
.caveat{font-size:.82rem;color:var(--soft);padding-left:.8rem;border-left:2px solid var(--rule)}
.findings{list-style:none;margin:0;padding:0}
.finding{padding:.7rem .9rem;margin:0 0 .5rem;background:var(--tint);border-left:4px solid var(--none);font-size:.92rem;scroll-margin-top:1rem}
.finding.missing{border-color:var(--missing)}.finding.vague{border-color:var(--vague)}.finding.partly{border-color:var(--partly)}.finding.needs-metadata{border-color:var(--unseen)}.finding.met{border-color:var(--met)}
.finding.not-applicable,.finding.met{background:none}
.finding .verdict{display:block;font-size:.8rem}
.finding:target{outline:3px solid var(--link);outline-offset:2px}
.advice{padding:.5rem .7rem;background:#fff;border:1px solid var(--rule)}
.advice strong{display:block;font-size:.8rem}
.quotes{list-style:none;margin:.2rem 0 .6rem;padding:0 0 0 .8rem;border-left:2px solid var(--rule)}
.quotes li{margin-bottom:.35rem}
q{overflow-wrap:anywhere}
.to{display:inline-block;min-width:1.5em;padding:0 .35em;text-align:center;background:var(--link);color:#fff;border-radius:.7em;text-decoration:none;font-weight:600}
.legend{border:0;border-bottom:1px solid var(--rule);margin:0 0 1.5rem;padding:0 0 1rem;font-size:.85rem}
.legend legend{padding:0;font-weight:600}
.legend p{color:var(--soft);margin:.1rem 0 .5rem}
.legend label{display:inline-flex;gap:.35rem;align-items:center;margin:0 1.1rem .35rem 0;white-space:nowrap;color:var(--soft)}
.legend .topic{color:var(--ink)}
.topic{background:var(--topic);padding:.08em .2em;border-radius:.15em;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.text{max-width:46rem}
.text p{white-space:pre-line;overflow-wrap:anywhere;margin:0 0 .9rem;line-height:1.7}
.text .heading{font-size:1.15rem;margin-top:1.6rem}
.text .page{color:var(--soft);font-size:.78rem;border-bottom:1px dashed var(--rule);margin:1.8rem 0 1rem}
mark{background:none;color:inherit;text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:.22em;text-decoration-color:var(--link);scroll-margin-top:35vh}
mark:target{background:#ffe45c;outline:3px solid #ffe45c}
sup{line-height:0;margin-left:.1em}sup a{font-size:.72rem;font-weight:600;padding:0 .15em;text-decoration:none}
.remark{font-size:.72rem;font-style:normal;font-weight:600;color:var(--vague);border:1px solid currentColor;border-radius:.7em;padding:0 .45em;white-space:nowrap}
${topicStyle}
body>footer{margin-top:3rem;padding-top:1rem;padding-bottom:3rem;color:var(--soft);font-size:.85rem}
@media screen and (max-width:62rem){body>header,main,body>footer{padding-left:1rem;padding-right:1rem}h1{font-size:1.9rem}.beside{grid-template-columns:1fr}.all-findings{position:relative;height:auto;border:0;padding-right:0}}
@page{size:A4;margin:16mm 14mm}
@media print{html{font-size:11px}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}body>header,main,body>footer{max-width:none;padding-left:0;padding-right:0}.title{padding-top:0}.beside{display:block}.all-findings{position:static;height:auto;overflow:visible;border:0}.statement{break-before:page}.text{max-width:none}.finding,tr,aside{break-inside:avoid}h2,h3,h4,h5{break-after:avoid}.skip,.legend input,.legend p{display:none}a{color:inherit;text-decoration:none}.to{color:#fff}}
`;

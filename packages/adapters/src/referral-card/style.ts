/** The look of a referral card: numbers large enough to dial from, two pages of paper at most. */
export const style = `
:root{--ink:#1d1c1a;--soft:#5c5850;--rule:#dcd7cd;--tint:#f7f4ee;--link:#0b4f66;--alarm:#96193b;--care:#8a5a00}
*{box-sizing:border-box}
html{font-size:16px}
body{margin:0;background:#fff;color:var(--ink);font:1rem/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif;font-variant-numeric:lining-nums tabular-nums;-webkit-text-size-adjust:100%}
header,main,footer{max-width:62rem;margin:0 auto;padding:0 2rem}
h1,h2{font-family:"Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua","Noto Serif",Georgia,serif;font-weight:600;line-height:1.2;text-wrap:balance}
h1{font-size:2.2rem;margin:0 0 .3rem}
h2{font-size:1.3rem;margin:0 0 .6rem}
p{margin:0 0 .5rem}
a{color:var(--link);text-underline-offset:.18em}
a:focus-visible{outline:3px solid var(--link);outline-offset:2px}
small{display:block;color:var(--soft);font-size:.8rem;line-height:1.4}
header{padding-top:2.5rem;padding-bottom:1rem;border-bottom:3px solid var(--ink)}
header p{color:var(--soft)}
.leave{float:right;background:var(--ink);color:#fff;padding:.5rem 1rem;text-decoration:none;font-weight:600}
section{margin-top:2rem}
.danger{margin-top:1.5rem;padding:1rem 1.25rem;border:3px solid var(--alarm)}
.danger p{font-size:1.25rem;margin:0}
.danger strong{display:block;font-size:2.6rem;line-height:1.1;color:var(--alarm)}
.warnings{margin-top:1.5rem;padding:.8rem 1.25rem;background:var(--tint);border-left:4px solid var(--care)}
.warnings h2{font-size:1rem;margin-bottom:.3rem}
ol,ul{margin:0;padding:0 0 0 1.75rem}
li{padding:.3rem 0}
.warnings li{padding:.1rem 0}
.steps>li{padding:.45rem 0;border-top:1px solid var(--rule)}
.steps>li::marker{font-weight:700}
.contacts{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(17rem,1fr));gap:.5rem 2rem}
.contacts li{border-top:1px solid var(--rule);padding:.5rem 0}
.contacts .phone{display:block;font-size:1.45rem;font-weight:600;line-height:1.2;text-decoration:none;color:var(--ink)}
.contacts .reach{overflow-wrap:anywhere}
dl{display:grid;grid-template-columns:minmax(10rem,16rem) 1fr;gap:.4rem 1.5rem;margin:0}
dt{color:var(--soft)}
dd{margin:0}
.not li::marker{content:"✕  ";color:var(--alarm);font-weight:700}
footer{margin-top:2.5rem;padding-bottom:2.5rem;color:var(--soft);font-size:.85rem}
@media screen and (max-width:40rem){header,main,footer{padding-left:1rem;padding-right:1rem}dl{grid-template-columns:1fr}}
@page{size:A4;margin:14mm}
@media print{html{font-size:11.5px}header,main,footer{max-width:none;padding-left:0;padding-right:0}header{padding-top:0}section{margin-top:1.4rem}.leave{display:none}li,.danger,.warnings,dl{break-inside:avoid}h2{break-after:avoid}a{color:inherit}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;

/** The look of a report, on a screen and on paper. No outside font: serif for titles, the reader's own sans for the rest. */
export const style = `
:root{--ink:#1d1c1a;--soft:#5c5850;--rule:#dcd7cd;--ground:#fff;--tint:#f7f4ee;--link:#0b4f66;
--low:#2f7a63;--moderate:#b98900;--high:#c65a12;--severe:#96193b;--low-tint:#d6e9e1;--moderate-tint:#f6e6b0;--high-tint:#f5c79f;--severe-tint:#96193b}
*{box-sizing:border-box}
html{font-size:16px}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei","Hiragino Sans",sans-serif;font-variant-numeric:lining-nums tabular-nums;-webkit-text-size-adjust:100%}
main,body>footer{max-width:74rem;margin:0 auto;padding:0 2rem}
h1,h2,h3{font-family:"Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua","Noto Serif",Georgia,"Noto Serif CJK SC",serif;font-weight:600;line-height:1.15;text-wrap:balance}
h1{font-size:2.6rem;margin:0 0 .5rem;letter-spacing:-.01em}
h2{font-size:1.6rem;margin:0 0 .75rem}
h3{font-size:1.7rem;margin:.1rem 0 .15rem;overflow-wrap:anywhere}
h4{font-size:.95rem;margin:1.75rem 0 .5rem;letter-spacing:.01em}
h5{font-size:.95rem;margin:.75rem 0 .25rem}h5 small{display:inline;font-weight:400}
h6{font-size:.8rem;margin:.4rem 0 .15rem;color:var(--soft);font-weight:600}
p{margin:0 0 .75rem;max-width:46rem}
small{display:block;color:var(--soft);font-size:.8rem;line-height:1.4}
a{color:var(--link);text-decoration-thickness:.06em;text-underline-offset:.18em}
a:focus-visible{outline:3px solid var(--link);outline-offset:2px}
ul,ol{margin:0;padding:0 0 0 1.75rem}
em{font-style:normal;color:var(--soft)}
.patterns{position:absolute}
.title{padding:4rem 0 2rem;border-bottom:3px solid var(--ink)}
.title p{color:var(--soft);margin:0}
aside{margin:2rem 0 0;padding:1.25rem 1.5rem .5rem;background:var(--tint);border-left:4px solid var(--ink)}
aside h2{font-size:1.15rem}
aside p{max-width:58rem;font-size:.95rem}
section{margin-top:3.5rem}
.share{display:block;width:100%;height:1.5rem}
.share .low{fill:var(--low)}.share .moderate{fill:var(--moderate)}.share .high{fill:var(--high)}.share .severe{fill:var(--severe)}
.counts{display:grid;grid-template-columns:repeat(4,1fr);gap:1rem;list-style:none;padding:0;margin:1rem 0}
.counts li{border-top:4px solid;padding-top:.6rem}
.counts li.low{border-color:var(--low)}.counts li.moderate{border-color:var(--moderate)}.counts li.high{border-color:var(--high)}.counts li.severe{border-color:var(--severe)}
.counts strong{display:block;font:600 2.4rem/1.1 "Iowan Old Style","Palatino Linotype",Palatino,"Noto Serif",Georgia,serif}
.remarks{padding:0;list-style:none}
.remarks li{padding:.35rem 0;border-top:1px solid var(--rule)}
.remarks li:last-child{border-bottom:1px solid var(--rule)}
.tier{display:inline-flex;align-items:baseline;gap:.45rem;font-weight:600;white-space:nowrap}
.gauge{width:1.2rem;height:.76rem}
.gauge .off{fill:#d9d4ca}
.low .on{fill:var(--low)}.moderate .on{fill:var(--moderate)}.high .on{fill:var(--high)}.severe .on{fill:var(--severe)}
.wide{overflow-x:auto}
.heat{font-size:12px;max-width:100%;height:auto}
.heat .head{fill:var(--soft)}
.heat .label{text-anchor:end}
.heat .none{fill:var(--tint)}
.heat .low .cell{fill:var(--low-tint)}.heat .moderate .cell{fill:var(--moderate-tint)}.heat .high .cell{fill:var(--high-tint)}.heat .severe .cell{fill:var(--severe-tint)}
.heat .count{text-anchor:middle;font-size:13px;font-weight:600;fill:var(--ink)}
.heat .mark{fill:var(--ink)}
.heat .severe .count,.heat .severe .mark{fill:#fff}
table{border-collapse:collapse;width:100%;font-size:.9rem}
caption{text-align:left}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--rule);font-weight:400}
th:last-child,td:last-child{padding-right:0}
thead th{font-size:.78rem;color:var(--soft);border-bottom:1.5px solid var(--ink);vertical-align:bottom;padding-top:0}
tbody th{font-weight:600;overflow-wrap:anywhere}tbody th small{font-weight:400}
td{overflow-wrap:break-word}
.number{text-align:right;white-space:nowrap}
.ranking .chart{white-space:nowrap;min-width:11rem}
.ranking .chart span{display:inline-block;min-width:3.6rem;text-align:right}
.ranking tbody th{min-width:12rem}
.ranking .reason{font-size:.85rem}
.decide{color:var(--severe);font-weight:600}
.interval{width:7rem;height:.95rem;vertical-align:-.15rem}
.interval .track{fill:var(--rule)}.interval .tick{fill:#b8b2a6}
.interval .point{fill:var(--ink)}
.interval.low .band{fill:var(--low)}.interval.moderate .band{fill:var(--moderate)}.interval.high .band{fill:var(--high)}.interval.severe .band{fill:var(--severe)}
.interval .band{opacity:.55}
.cut{font-weight:600}
article{margin:2.5rem 0 0;padding:1.5rem 0 0;border-top:3px solid var(--ink)}
.place{color:var(--soft);font-size:.8rem;margin:0}
.under{color:var(--soft);margin:0 0 1rem}
.verdict{display:flex;gap:2.5rem;align-items:center;padding:1rem 1.25rem;background:var(--tint)}
.verdict .tier{font-size:1.25rem}
.verdict .gauge{width:1.9rem;height:1.2rem}
.verdict dl{margin:0;display:grid;gap:.35rem;flex:1}
.verdict dl div{display:grid;grid-template-columns:9rem 1fr;align-items:center}
.verdict dt{color:var(--soft);font-size:.85rem}
.verdict dd{margin:0;display:flex;gap:1rem;align-items:center;font-size:.9rem}
.verdict .interval{width:14rem;height:1.1rem}
.people{border:3px solid var(--severe);padding:.2rem 1.25rem 1rem;margin:0 0 1rem}
.flags{list-style:none;padding:0}
.flags li{padding:.6rem .9rem;border-left:4px solid var(--rule);background:var(--tint);margin-bottom:.4rem}
.flags .serious{border-color:var(--high)}.flags .critical{border-color:var(--severe)}
.flags strong{margin-right:.35rem}
.flags em::before{content:"→ "}
.matches{list-style:none;padding:0}
.matches>li{border-left:4px solid var(--severe);padding:.2rem 0 .2rem 1.25rem;margin:1.25rem 0}
.matches .decided{font-weight:600;margin:0 0 .35rem}
.matches ul{padding-left:1.1rem;font-size:.88rem}
.facts{margin:.6rem 0 0;font-size:.85rem}
.facts div{display:grid;grid-template-columns:10rem 1fr;gap:0 1rem;padding:.2rem 0;border-top:1px solid var(--rule)}
.facts dt{color:var(--soft)}
.facts dd{margin:0;overflow-wrap:anywhere}
.sum th[scope=row]{width:13rem}
.sum td:nth-child(2){width:12rem}
.sum .unknown,.sum .unknown th{color:var(--soft)}
.sum tfoot th,.sum tfoot td{border-top:1.5px solid var(--ink);border-bottom:0;font-weight:600}
.bar{width:11.5rem;height:.95rem;display:block}
.bar line{stroke:var(--ink);stroke-width:1}
.bar .raises{fill:#b3531a}.bar .lowers{fill:#2a6f97}.bar .whole{fill:#77736b}
rect.unknown{fill:url(#hatch);stroke:#77736b;stroke-width:.75}
.source{margin-top:.15rem}
.columns{display:grid;grid-template-columns:1fr 1fr;gap:0 3rem}
.columns li{padding:.25rem 0}.gaps small{display:inline}
.hint{color:var(--soft);font-size:.85rem;margin:0 0 .35rem}
.declared{display:grid;grid-template-columns:1fr 1fr;gap:.5rem 3rem;margin:0;font-size:.88rem}
.declared dt{color:var(--soft);font-size:.8rem}
.declared dd{margin:0;overflow-wrap:anywhere}
.top{margin-top:1.25rem;font-size:.85rem}
body>footer{margin-top:4rem;padding-top:1rem;padding-bottom:3rem;color:var(--soft);font-size:.85rem}
@media screen and (max-width:56rem){main,body>footer{padding:0 1rem}h1{font-size:2rem}.counts{grid-template-columns:repeat(2,1fr)}.columns,.declared{grid-template-columns:1fr}.verdict{flex-direction:column;align-items:flex-start;gap:1rem}.verdict dl div,.facts div{grid-template-columns:1fr}.verdict dd{flex-wrap:wrap;gap:.25rem 1rem}table{display:block;overflow-x:auto}.reason,.sum td:last-child{min-width:18rem}}
@page{size:A4;margin:16mm 14mm}
@media print{html{font-size:11.5px}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}main,body>footer{max-width:none;padding:0}.title{padding-top:0}section{margin-top:2.5rem}.wide{overflow:visible}.details{break-before:page}article+article{break-before:page}.details>h2,.details>p{break-after:avoid}thead{display:table-header-group}tr,li,.verdict,aside,.counts,.heat{break-inside:avoid}h2,h3,h4,h2+p,.hint{break-after:avoid}a{color:inherit;text-decoration:none}.top{display:none}}
`;

/** Words whose full stop does not end a sentence when a capital follows: titles, references, Latin. */
export const NEVER_ENDS: ReadonlySet<string> = new Set(
  "mr mrs ms dr prof rev hon messrs mx sr jr st no nos art arts sec secs fig figs para paras cl reg regs sch s ss p pp vol ch e.g i.e eg ie cf viz vs v approx est ca al ibid op dept rm tel jan feb mar apr jun jul aug sep sept oct nov dec ph hon gen col capt lt sgt gov pres".split(
    " ",
  ),
);

/** Words whose full stop may end a sentence: it does before a word that usually starts one. */
export const MAY_END: ReadonlySet<string> = new Set(
  "ltd inc co corp pty plc llc llp lp bros gmbh s.a b.v n.v s.p.a a.g u.k u.s u.s.a u.n e.u d.c a.m p.m etc intl mfg ave rd blvd ph.d m.d b.sc m.sc".split(
    " ",
  ),
);

/** Words that start sentences rather than go on with a name. */
export const STARTERS: ReadonlySet<string> = new Set(
  "we the this these those our it its they their in on at as for from to with when where while if since although though however all any each every no not there that here during by under following after before both a an he she his her you your many some most such what who how why page".split(
    " ",
  ),
);

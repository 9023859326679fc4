import { referralCardPage } from "@manumit/adapters";
import { InvalidInput, type ReferralSituation, referral } from "@manumit/core";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { reportHeaders } from "../http/api-headers.js";
import { problemStatus } from "../problem/catalogue.js";
import type { Settings } from "../settings.js";
import { pageHeaders } from "../web/page-headers.js";
import { ReferralPage } from "../web/referral-page.js";
import { respondPage } from "../web/respond-page.js";
import { words } from "../words/en.js";

const { page: text } = words.refer;

/** Six short answers; anything longer was not made by the form. */
const formLimit = 10_000;

/** A page of the service, with the headers of one. The card has headers of its own. */
const respondForm = async (c: Context, page: Parameters<typeof respondPage>[1], status: 200 | 413 | 422 = 200) => {
  await pageHeaders(c, async () => {
    c.res = await respondPage(c, page, status);
  });
  return c.res;
};

/** An answer left open stays out, so that the library names it as missing. */
const situationOf = ({ danger, ...fields }: Readonly<Record<string, string>>): unknown => ({
  ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim() !== "")),
  ...(danger === "yes" || danger === "no" ? { danger: danger === "yes" } : {}),
});

const fieldsOf = async (c: Context): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(await c.req.parseBody()).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );

const showCard = (settings: Settings) => async (c: Context) => {
  const fields = await fieldsOf(c).catch(() => ({}));
  const day = settings.today();
  try {
    const situation = situationOf(fields) as ReferralSituation;
    return new Response(referralCardPage(referral(situation, { asOf: day }), situation, day), {
      headers: reportHeaders,
    });
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return respondForm(c, <ReferralPage fields={fields} failure={error.message} />, problemStatus["invalid-input"]);
  }
};

/** `GET /refer` and `POST /refer`: the page that shows a referral card. It asks for no name, and nothing is kept. */
export const referralPage = (settings: Settings): Hono =>
  new Hono()
    .get("/refer", (c) => respondForm(c, <ReferralPage />))
    .post(
      "/refer",
      bodyLimit({
        maxSize: formLimit,
        onError: (c) => respondForm(c, <ReferralPage failure={text.tooLarge} />, problemStatus["body-too-large"]),
      }),
      showCard(settings),
    );

import { createApp } from "@manumit/server";

const { app, close } = await createApp();
const answer = await app.request("/v1/assessments", {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ id: "s-1", name: "Example Kilns", country: "Pakistan", description: "brick kiln" }),
});
const { tier, gaps } = await answer.json();
console.log(answer.status, tier, "–", gaps[0].question);
await close();

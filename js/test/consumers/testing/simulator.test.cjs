// Jest, with jsdom, too, where there is neither fetch nor Request nor Response.
const { createSimulator } = require("portin/testing");

test("a number comes over", async () => {
  const gigs = await createSimulator({ clock: new Date("2026-06-01T09:00:00Z") });
  const { id } = gigs.porting({ status: "pending", user: "usr_é" });
  const heard = [];
  gigs.on(({ type }) => heard.push(type));
  gigs.advance(5000);
  const response = await gigs.fetch(`/projects/dev/portings/${id}`);
  expect([response.status, response.ok, response.headers.get("Content-Type")]).toEqual([200, true, "application/json"]);
  expect(await response.json()).toMatchObject({ status: "completed", user: "usr_é" });
  expect(heard).toContain("com.gigs.porting.completed");

  const body = JSON.stringify({ phoneNumber: "+19595550100", provider: "test", user: "usr_1" });
  const created = await gigs.fetch("/projects/dev/portings", {
    method: "post",
    headers: { "Idempotency-Key": "a" },
    body,
  });
  expect(await created.clone().json()).toMatchObject({ status: "draft" });
  expect(JSON.parse(await created.text()).status).toBe("draft");
  const refused = await gigs.fetch("/projects/dev/portings", { method: "POST", body: "no JSON \ud800" });
  expect([refused.status, refused.ok]).toEqual([400, false]);
  await expect(gigs.fetch(undefined)).rejects.toMatchObject({ code: "invalidArgument" });
});

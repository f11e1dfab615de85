// Photographs every scene of the gallery in Debian's Chromium, and reports what breaks the page's security policy.
import { createServer } from "node:http";
import { mkdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const house = fileURLToPath(new URL("../../../target/gallery/", import.meta.url));
const KINDS = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

const axe = readFileSync(fileURLToPath(import.meta.resolve("axe-core")), "utf8");

const server = createServer((request, response) => {
  const path = new URL(request.url, "http://localhost").pathname;
  try {
    const body = readFileSync(join(house, "page", path));
    response.writeHead(200, { "content-type": KINDS[extname(path)] ?? "text/plain" }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});

/** `consent test/en-XA` photographs only those; `--size=800x560 --dark --contrast` change the room, `--axe` judges it. */
const wishes = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const option = (name) => process.argv.find((word) => word.startsWith(`--${name}`));
const [width, height] = (option("size")?.split("=")[1] ?? "1100x720").split("x").map(Number);
const look = {
  colorScheme: option("dark") ? "dark" : "light",
  forcedColors: option("forced") ? "active" : "none",
  contrast: option("contrast") ? "more" : "no-preference",
};

await new Promise((done) => server.listen(0, "127.0.0.1", done));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage({ viewport: { width, height }, reducedMotion: "reduce", ...look });
page.on("console", (message) => console.log(`${message.type()}: ${message.text()}`));
page.on("pageerror", (error) => console.log(`error: ${error.message}`));
const folder = join(
  house,
  `${width}x${height}${option("dark") ? "-dark" : ""}${option("forced") ? "-forced" : ""}${option("contrast") ? "-contrast" : ""}`,
);
mkdirSync(folder, { recursive: true });

for (const wish of wishes) {
  await page.goto("about:blank");
  await page.goto(`http://127.0.0.1:${server.address().port}/index.html#${wish}`);
  await page.waitForSelector("html[data-ready]");
  await page.evaluate(() => document.fonts.ready);
  if (option("full")) {
    const extra = await page.evaluate(() => {
      const scroll = document.querySelector(".wizard-scroll, .home");
      return scroll ? scroll.scrollHeight - scroll.clientHeight : 0;
    });
    await page.setViewportSize({ width, height: height + extra });
  }
  await page.waitForTimeout(80);
  await page.screenshot({
    path: join(folder, `${wish.replaceAll("/", "-")}${option("full") ? "-full" : ""}.png`),
  });
  await page.setViewportSize({ width, height });
  if (option("axe")) await accuse(wish);
}
await browser.close();
server.close();

/** What axe-core finds wrong with a scene, contrast included. */
async function accuse(scene) {
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate("axe.run()");
  console.log(`${scene}: ${passes.length} rules pass, ${violations.length} do not`);
  for (const { id, nodes } of violations) {
    for (const { html, failureSummary } of nodes) console.log(`${scene}: ${id}: ${html}\n${failureSummary}`);
  }
}

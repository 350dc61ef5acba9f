// Runs Lighthouse over pages. Arguments: JSON of { chromium, home, paths, rounds, presets }.
// Out: JSON, for each page and preset the scores of all rounds, and what lost points but for speed.
import { launch } from "chrome-launcher";
import lighthouse, { desktopConfig } from "lighthouse";
import { throttling as THROTTLING } from "lighthouse/core/config/constants.js";

const { chromium, home, paths, rounds, presets: wanted } = JSON.parse(process.argv[2]);
const flags = ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage"];
// The mobile preset takes this machine for a fast desktop computer and makes it four times slower.
// Where Lighthouse finds it to be no faster than a good phone, its own table asks for twice slower.
const calibrated = { extends: "lighthouse:default", settings: { throttling: { ...THROTTLING.mobileSlow4G, cpuSlowdownMultiplier: 2 } } };
const presets = { desktop: desktopConfig, mobile: undefined, calibrated };
const METRICS = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift"];
const found = [];

for (const preset of wanted) {
  const config = presets[preset];
  for (const path of paths) {
    const scores = [];
    const lost = new Set();
    for (let round = 0; round < rounds; round += 1) {
      const browser = await launch({ chromePath: chromium, chromeFlags: flags });
      const result = await lighthouse(home + path, { port: browser.port, logLevel: "error" }, config);
      browser.kill();
      const { categories, audits } = result.lhr;
      const all = Object.values(categories).map(({ score }) => score);
      // A browser that hung has no scores; the round is left out and told of.
      if (all.includes(null)) {
        process.stderr.write(`! ${path}: ${result.lhr.runtimeError?.message ?? "no score"}\n`);
        continue;
      }
      scores.push(all.map((score) => Math.round(score * 100)));
      process.stderr.write(`${preset} ${path}: ${METRICS.map((name) => audits[name].displayValue).join(", ")}, index ${Math.round(result.lhr.environment.benchmarkIndex)}\n`);
      for (const { id, auditRefs } of Object.values(categories)) {
        for (const { id: audit, weight } of auditRefs) {
          const { score, title } = audits[audit];
          if (id !== "performance" && weight && score !== null && score < 1) lost.add(`${audit}: ${title}`);
        }
      }
    }
    found.push({ preset, path, scores, lost: [...lost] });
  }
}
process.stdout.write(JSON.stringify(found));

// Looks for faults in HTML. In: JSON, a list of [name, text]. Out: JSON, a list of faults.
import { readFileSync } from "node:fs";
import { HtmlValidate, StaticConfigLoader } from "html-validate";

const validator = new HtmlValidate(new StaticConfigLoader({ root: true, extends: ["html-validate:standard"] }));
const faults = [];
for (const [name, text] of JSON.parse(readFileSync(0, "utf8"))) {
  const { results } = validator.validateStringSync(text, name);
  for (const { ruleId, message, line, selector } of results.flatMap((one) => one.messages)) {
    faults.push({ name, rule: ruleId, message, line, selector: selector ?? "" });
  }
}
process.stdout.write(JSON.stringify(faults));

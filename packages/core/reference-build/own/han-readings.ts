/**
 * Makes `data/names/han-readings.json` again: how Han characters are read in Japanese (on readings) and in Cantonese.
 *
 *     npx tsx packages/core/reference-build/own/han-readings.ts --unihan <Unihan_Readings.txt> --characters <file>
 *
 * `--unihan` is the file of that name of the Unicode Character Database, or the lines of it for `kJapaneseOn` and
 * `kCantonese`; `--characters` holds the characters to keep, those of the jōyō list (npm package joyo-kanji 0.2.1, MIT).
 * Same inputs, same bytes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

const folder = join(import.meta.dirname, "..", "..", "data", "names");

/** Characters that Chinese firms choose for their names and that the list of Japan lacks. */
const ofChineseNames =
  "鑫淼晟昊琪嘉佳腾鹏鸿凯恒锦鼎盈骏杰伟浚悦欣彤妍诚裕兆旺伦钧钰铭锐镇铨锋瀚涛澜滨淇洋汇泓泽浩润溢沣沛炜烨焕煌熙燕尧垚培堃坤均埔墩宸宇安宏宝宜宗宛尚岚峻岳嵘巍帆帮庭康廷弘强彩彪彬德志怡恩恺慧慷慶懋敦文旭旻昌昕昶晋晓晖景晨智曼朗本杉松林柏栋桂桐森楚槐楷榕欧正武毅汉沃沪泉泰源溪潮炬烽熊燃爵牛特狮玉玮珊珍珑珠琦琳琼瑞瑜瑛璐璟璧甬甲申畅百皓盛益盟睿瞻石磊祈祖祥祺福禄禧秀秋科稳穗立竣笙筑箭粤精红纪纯绅纶绿维绮耀聚胜胤舒舟航良艺芃芙芝芸苏茂茵荃荣莱莲菁菱萃葵蓝蓉蓬薇薪虎蛟裳西襄豪贝贤赛赢超越跃轩辉辰达迅迈进远连逸通道遥邦郑重野钟钢铠银锡键长门闽阳阿陆陈隆隽雁雄雅雨雪霖霞青静非韩顺颂频颐颖飞馨骄骋骥高魁鲁鲲鲸鳄鹤鹭鹰鹿麒麟黄黎齐龙龟氏记兴陈黄梁邓冯谢蔡郭杨刘张王李吴周徐孙马朱胡罗梅谭潘叶卢曾彭苏";

const rows = (file: string): string[][] => JSON.parse(readFileSync(join(folder, file), "utf8"));

const { unihan, characters } = parseArgs({
  options: { unihan: { type: "string" }, characters: { type: "string" } },
}).values;
if (unihan === undefined || characters === undefined) {
  console.error("usage: han-readings.ts --unihan <Unihan_Readings.txt> --characters <file>");
  process.exit(2);
}

const [from = "", to = ""] = rows("han-variants.json") as unknown as [string, string];
const simplified = new Map([...from].map((character, i) => [character, [...to][i] ?? character]));
const simple = (character: string): string => simplified.get(character) ?? character;

const kept = new Set([...readFileSync(characters, "utf8"), ...ofChineseNames].map(simple));

/** Characters by reading, most usual readings first. */
const readings = new Map<string, Set<string>>();
const learn = (tongue: string, reading: string, character: string) => {
  const key = `${tongue} ${reading}`;
  const those = readings.get(key) ?? new Set();
  readings.set(key, those.add(character));
};

const mostReadings = 2;

for (const line of readFileSync(unihan, "utf8").split("\n")) {
  const [code = "", field = "", value = ""] = line.split("\t");
  if (!code.startsWith("U+")) continue;
  const character = simple(String.fromCodePoint(Number.parseInt(code.slice(2), 16)));
  if (!kept.has(character)) continue;
  if (field === "kCantonese") learn("yue", (value.split(" ")[0] ?? "").replace(/\d/g, ""), character);
  if (field === "kJapaneseOn")
    for (const reading of value.toLowerCase().split(" ").slice(0, mostReadings))
      learn("ja", reading.replace(/ou/g, "o").replace(/uu/g, "u"), character);
}

const table = [...readings]
  .map(([key, those]) => [...key.split(" "), [...those].sort().join("")])
  .sort(([a = "", b = ""], [c = "", d = ""]) => (`${a} ${b}` < `${c} ${d}` ? -1 : 1));
writeFileSync(join(folder, "han-readings.json"), `[\n${table.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`);

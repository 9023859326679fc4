import { makeCorpus, type Question } from "./questions.js";
import { type Answer, systems } from "./systems.js";

/** What one system does on one corpus. Times are CPU time of this process, but for pg_trgm, whose server is another. */
export interface Measurement {
  readonly system: string;
  readonly size: number;
  readonly asked: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly buildSeconds: number;
  readonly bytesPerName: number | undefined;
  readonly loadMs: number | undefined;
  readonly top1: number;
  readonly recallAt95: number;
  readonly recallAt99: number;
  readonly thresholdAt95: number;
}

interface Judged {
  readonly score: number;
  readonly right: boolean;
}

/** The greatest share of listed firms found at a threshold where at least this share of answers is right. */
export function recallAt(
  precision: number,
  judged: readonly Judged[],
  listed: number,
): { recall: number; threshold: number } {
  const sorted = [...judged].sort((a, b) => b.score - a.score);
  let right = 0;
  let best = { recall: 0, threshold: 1 };
  sorted.forEach((answer, i) => {
    if (answer.right) right++;
    if (sorted[i + 1]?.score === answer.score) return;
    if (right / (i + 1) >= precision) best = { recall: right / listed, threshold: answer.score };
  });
  return best;
}

const seconds = (usage: NodeJS.CpuUsage): number => (usage.user + usage.system) / 1e6;

/** Builds a system on a made-up list and asks questions for at most so many seconds. */
export async function measure(system: string, size: number, seed: number, limitSeconds: number): Promise<Measurement> {
  const { listed, questions } = makeCorpus(size, 20_000, seed);
  const heap = process.memoryUsage().heapUsed;
  const building = process.cpuUsage();
  const built = await systems[system]?.(listed);
  if (built === undefined) throw new Error(`No system named ${system}.`);
  const buildSeconds = seconds(process.cpuUsage(building));
  const bytes = built.bytes ?? (system === "pg_trgm" ? undefined : process.memoryUsage().heapUsed - heap);
  const now = system === "pg_trgm" ? () => performance.now() / 1000 : () => seconds(process.cpuUsage());
  const warming = now();
  let warmed = 0;
  for (const question of questions) {
    await built.search(question);
    warmed++;
    if (now() - warming > limitSeconds / 2) break;
  }
  // reading the clock costs as much as a quick answer: a hundred times a second is enough
  const between = Math.ceil(warmed / (now() - warming) / 100);
  const answers: { question: Question; answer: Answer | undefined }[] = [];
  const asking = now();
  for (const question of questions) {
    const found = built.search(question);
    answers.push({ question, answer: found instanceof Promise ? await found : found });
    if (answers.length % between === 0 && now() - asking > limitSeconds) break;
  }
  const spent = now() - asking;
  const waits: number[] = [];
  for (const { question } of answers) {
    const before = now();
    await built.search(question);
    waits.push(now() - before);
  }
  built.close?.();
  waits.sort((a, b) => a - b);
  const asked = Math.max(1, answers.filter(({ question }) => question.want !== undefined).length);
  const judged = answers.flatMap(({ question, answer }) =>
    answer === undefined ? [] : [{ score: answer.score, right: answer.found === question.want }],
  );
  const at95 = recallAt(0.95, judged, asked);
  return {
    system,
    size,
    asked: answers.length,
    perSecond: answers.length / spent,
    p50: (waits[waits.length >> 1] ?? 0) * 1e6,
    p99: (waits[Math.floor(waits.length * 0.99)] ?? 0) * 1e6,
    buildSeconds,
    // the heap may have shrunk meanwhile: then its growth says nothing
    bytesPerName: bytes === undefined || bytes < 0 ? undefined : bytes / size,
    loadMs: built.loadMs,
    top1: judged.filter(({ right }) => right).length / asked,
    recallAt95: at95.recall,
    recallAt99: recallAt(0.99, judged, asked).recall,
    thresholdAt95: at95.threshold,
  };
}

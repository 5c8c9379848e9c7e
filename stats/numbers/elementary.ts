/**
 * exp and log that give the same bits in every browser.
 *
 * The standard leaves Math.exp and Math.log to the engine, and engines differ in the last bit; then
 * the same journal could claim a pattern on the phone and not on the laptop. These use only
 * + - * / and rounding, which the standard fixes, and are within two units in the last place.
 *
 * exp: x = k ln 2 + r with |r| <= ln 2 / 2, Taylor's polynomial to degree 13 (remainder < 1e-17).
 * log: x = 2^k m with m in [sqrt(1/2), sqrt 2), 2 artanh((m - 1) / (m + 1)) to degree 21.
 */
const LN2_HIGH = 0.69314718036912381649;
const LN2_LOW = 1.90821492927058770002e-10;
const LOG2_E = Math.LOG2E;

export function exp(x: number): number {
  if (!(x <= 709.782712893384)) return x > 0 ? Infinity : NaN;
  if (x < -745.14) return 0;
  const k = Math.round(x * LOG2_E);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  let p = 1 / 6_227_020_800;
  p = p * r + 1 / 479_001_600;
  p = p * r + 1 / 39_916_800;
  p = p * r + 1 / 3_628_800;
  p = p * r + 1 / 362_880;
  p = p * r + 1 / 40_320;
  p = p * r + 1 / 5_040;
  p = p * r + 1 / 720;
  p = p * r + 1 / 120;
  p = p * r + 1 / 24;
  p = p * r + 1 / 6;
  p = p * r + 0.5;
  p = p * r * r + r + 1;
  if (k < -1021) return p * powerOfTwo(k + 200) * 2 ** -200;
  return k > 1023 ? p * 2 * powerOfTwo(k - 1) : p * powerOfTwo(k);
}

const powers = new Float64Array(2_046);
powers[1_022] = 1;
for (let k = 1; k <= 1_023; k += 1) powers[1_022 + k] = powers[1_021 + k]! * 2;
for (let k = 1; k <= 1_022; k += 1) powers[1_022 - k] = powers[1_023 - k]! / 2;
const powerOfTwo = (k: number): number => powers[k + 1_022]!;

const asNumber = new Float64Array(1);
const asBits = new Uint32Array(asNumber.buffer);
asNumber[0] = 1;
const HIGH = asBits[1] === 0 ? 0 : 1;

export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return Infinity;
  if (x < 2.3e-308) return log(x * 2 ** 54) - 54 * LN2_HIGH - 54 * LN2_LOW;
  asNumber[0] = x;
  let k = (asBits[HIGH]! >>> 20) - 1_023;
  asBits[HIGH] = (asBits[HIGH]! & 0xfffff) | 0x3ff00000;
  let m = asNumber[0];
  if (m > Math.SQRT2) {
    m /= 2;
    k += 1;
  }
  const s = (m - 1) / (m + 1);
  const z = s * s;
  let p = 1 / 21;
  p = p * z + 1 / 19;
  p = p * z + 1 / 17;
  p = p * z + 1 / 15;
  p = p * z + 1 / 13;
  p = p * z + 1 / 11;
  p = p * z + 1 / 9;
  p = p * z + 1 / 7;
  p = p * z + 1 / 5;
  p = p * z + 1 / 3;
  const logOfM = 2 * s + 2 * s * z * p;
  return k * LN2_HIGH + (logOfM + k * LN2_LOW);
}

import type { ChainStatus } from './chain-file.ts'
import type { LaterStatus } from './later-manifest.ts'
import type { Check, CheckCode } from './verify-entry.ts'
import type { FileVerdict } from './verify-file.ts'

/** What is said of one check, by its result. */
type CheckSentences = Record<CheckCode, Record<Check['result'], string>>
type Reason = Extract<FileVerdict, { kind: 'unreadable' }>['reason']

export interface VerdictSentences {
  readonly headline: Record<
    'proven' | 'consistent' | 'notProven' | 'corrected' | 'unlinked' | 'unchained',
    string
  >
  readonly unreadable: Record<Reason, string>
  readonly leaf: string
  readonly path: (steps: number, index: number, count: number) => string
  readonly root: string
  readonly hash: string
  readonly kind: Record<'preliminary' | 'final', (seq: number) => string> & {
    readonly correction: (seq: number, corrects: number) => string
  }
  readonly checks: CheckSentences
  readonly later: Record<Exclude<LaterStatus['kind'], 'corrected'>, (seq: number) => string> & {
    readonly corrected: (seq: number, reason: string) => string
    readonly none: string
  }
  /** `of`: steps in the file. */
  readonly chain: Record<ChainStatus['kind'], (seq: number, of: number) => string> & {
    readonly none: (seq: number) => string
  }
}

const zhCn: VerdictSentences = {
  headline: {
    proven: '核验通过：这个小区的结果就是协会公布的结果。',
    consistent: '文件前后一致。请再填入协会登报或张贴的结果指纹，才能确定它出自协会。',
    notProven: '核验不通过：这个文件不是当时公布的样子。',
    corrected: '这个结果确实公布过，但之后已经更正或被新的结果取代，请以最近一次公布为准。',
    unlinked: '核验不通过：后来的公布没有接上这一次公布。',
    unchained: '核验不通过：提供的存证记录不是公布时的那一份。',
  },
  unreadable: {
    too_long: '文件太大，不是凭证文件。',
    not_json: '文件打不开：内容不完整，或不是凭证文件。',
    not_a_proof_file: '这不是邻里平台的评价凭证文件，或内容不完整。',
  },
  leaf: '本小区的条目指纹，由文件里的结果和随机数算出：',
  path: (steps, index, count) => `共 ${count} 个小区，本条目排在第 ${index + 1} 位，到根经过 ${steps} 步。`,
  root: '协会签名的全部条目的根：',
  hash: '由清单算出的结果指纹，可与报纸或公告栏上的对照：',
  kind: {
    preliminary: (seq) => `这是第 ${seq} 次公布：初步结果。`,
    final: (seq) => `这是第 ${seq} 次公布：最终结果。`,
    correction: (seq, corrects) => `这是第 ${seq} 次公布：更正后的结果，更正了以前的 ${corrects} 个条目。`,
  },
  checks: {
    manifest_hash: {
      ok: '文件里写的结果指纹与清单一致。',
      failed: '文件里写的结果指纹与清单不一致：清单被改动过。',
      absent: '文件里没有写结果指纹。',
      unsupported: '无法核对结果指纹。',
    },
    published_hash: {
      ok: '与您填入的、协会印出的结果指纹一致。',
      failed: '与您填入的、协会印出的结果指纹不一致：不是那一次公布，或清单被改动过。',
      absent: '没有填入协会印出的结果指纹，这一项没有核对。',
      unsupported: '无法核对印出的结果指纹。',
    },
    entry_in_tree: {
      ok: '从条目一步步算出的根与协会签名的根一致：结果一字未改。',
      failed: '从条目算出的根与协会签名的根不一致：分数、名次等内容被改动过，或不属于这次公布。',
      absent: '没有条目可以核对。',
      unsupported: '无法核对条目。',
    },
    draw: {
      ok: '评委抽签用的种子与事先的承诺一致。',
      failed: '评委抽签用的种子与事先的承诺不一致。',
      absent: '评委抽签的种子还没有公开。',
      unsupported: '无法核对抽签。',
    },
    signature: {
      ok: '协会的数字签名有效。',
      failed: '数字签名无效：不是用这把公钥签的，或清单被改动过。',
      absent: '文件里没有数字签名。',
      unsupported: '这里不能核对数字签名。请换较新的浏览器，或把网页存到本机再打开。',
    },
    known_key: {
      ok: '签名用的公钥就是您填入的协会公钥。',
      failed: '签名用的公钥不是您填入的协会公钥。',
      absent: '没有填入协会公钥，签名是不是协会的，这一项没有核对。',
      unsupported: '无法核对公钥。',
    },
  },
  later: {
    none: '没有提供之后的公布清单，不知道这个结果后来有没有更正。',
    corrected: (seq, reason) => `第 ${seq} 次公布更正了这个条目，原因：${reason}`,
    replaced: (seq) => `第 ${seq} 次公布了新的结果，以新的结果为准。`,
    stands: (seq) => `紧接着的第 ${seq} 次公布没有更正这个条目。`,
    not_named: (seq) => `第 ${seq} 次公布没有更正这个条目，但中间还有别的公布没有提供。`,
    not_linked: (seq) => `第 ${seq} 次公布写明的上一次结果指纹不是这个文件的，两者接不上。`,
    not_later: () => '提供的公布清单不在这个结果之后，看不出后来有没有更正。',
    other_campaign: () => '提供的公布清单属于另一次评价活动。',
    unreadable: () => '之后的公布清单打不开，没有核对。',
  },
  chain: {
    none: (seq) => `协会签名时，活动的存证记录到第 ${seq} 步。没有提供存证记录，这一项没有核对。`,
    holds: (seq, of) => `存证记录共 ${of} 步，环环相扣，第 ${seq} 步与协会签名时的一致：之前的步骤没有改过。`,
    unbroken: (_, of) =>
      `存证记录共 ${of} 步，环环相扣；这次公布没有写明当时到第几步，不能确定没有整个重写。`,
    broken: (seq) => `存证记录从第 ${seq} 步起接不上：步骤被改动、删掉或换过位置。`,
    differs: (seq) => `存证记录的第 ${seq} 步不是协会签名时的那一步：记录被截断，或整个重写过。`,
    other_campaign: () => '提供的存证记录属于另一次评价活动。',
    unreadable: () => '存证记录打不开，没有核对。',
  },
}

const en: VerdictSentences = {
  headline: {
    proven: 'Verified: this is the estate’s result as the association published it.',
    consistent:
      'The file is consistent. Enter the hash that the association printed or posted to be sure it comes from there.',
    notProven: 'Not verified: this file is not what was published.',
    corrected:
      'This result was published, but it was corrected or replaced later. The latest publication holds.',
    unlinked: 'Not verified: the later publication does not follow this one.',
    unchained: 'Not verified: the steps given are not those of the time of publication.',
  },
  unreadable: {
    too_long: 'The file is too large to be a proof file.',
    not_json: 'The file cannot be read: it is incomplete, or no proof file.',
    not_a_proof_file: 'This is no proof file of an evaluation by Linli, or it is incomplete.',
  },
  leaf: 'Hash of this estate’s entry, made of the result and the random number in the file:',
  path: (steps, index, count) =>
    `One of ${count} entries, at place ${index + 1}, with ${steps} steps to the root.`,
  root: 'Root of all entries that the association signed:',
  hash: 'Hash of the result, computed from the manifest; compare it with the newspaper or notice board:',
  kind: {
    preliminary: (seq) => `This is publication ${seq}: a preliminary result.`,
    final: (seq) => `This is publication ${seq}: the final result.`,
    correction: (seq, corrects) =>
      `This is publication ${seq}: a corrected result; earlier entries it corrects: ${corrects}.`,
  },
  checks: {
    manifest_hash: {
      ok: 'The hash in the file is the manifest’s.',
      failed: 'The hash in the file is not the manifest’s: the manifest was changed.',
      absent: 'The file names no hash.',
      unsupported: 'The hash could not be checked.',
    },
    published_hash: {
      ok: 'It is the printed hash that you entered.',
      failed:
        'It is not the printed hash that you entered: another publication, or the manifest was changed.',
      absent: 'No printed hash was entered, so this was not checked.',
      unsupported: 'The printed hash could not be checked.',
    },
    entry_in_tree: {
      ok: 'The steps from the entry lead to the root that was signed: not a character was changed.',
      failed:
        'The steps from the entry do not lead to the root that was signed: points, rank or something else was changed, or it is not of this publication.',
      absent: 'There is no entry to check.',
      unsupported: 'The entry could not be checked.',
    },
    draw: {
      ok: 'The seed of the scorers’ draw is the one committed to beforehand.',
      failed: 'The seed of the scorers’ draw is not the one committed to beforehand.',
      absent: 'The seed of the scorers’ draw is not revealed yet.',
      unsupported: 'The draw could not be checked.',
    },
    signature: {
      ok: 'The digital signature is valid.',
      failed: 'The digital signature is not valid: made with another key, or the manifest was changed.',
      absent: 'The file has no digital signature.',
      unsupported:
        'Signatures cannot be checked here. Please use a newer browser, or save this page and open it from disk.',
    },
    known_key: {
      ok: 'The signing key is the association’s key that you entered.',
      failed: 'The signing key is not the association’s key that you entered.',
      absent: 'No public key was entered, so whose signature it is was not checked.',
      unsupported: 'The key could not be checked.',
    },
  },
  later: {
    none: 'No later manifest was given, so whether the result was corrected since is not known.',
    corrected: (seq, reason) => `Publication ${seq} corrects this entry. The reason: ${reason}`,
    replaced: (seq) => `Publication ${seq} is a new result, which holds instead.`,
    stands: (seq) => `Publication ${seq}, the next one, leaves this entry as it is.`,
    not_named: (seq) =>
      `Publication ${seq} leaves this entry as it is, but there are others between that were not given.`,
    not_linked: (seq) => `Publication ${seq} names another hash as the one before, so it does not follow.`,
    not_later: () => 'The manifest given is not later than this result, so it tells of no correction.',
    other_campaign: () => 'The manifest given is of another campaign.',
    unreadable: () => 'The later manifest cannot be read, so it was not used.',
  },
  chain: {
    none: (seq) =>
      `The association signed when the campaign stood at step ${seq}. No steps were given, so they were not checked.`,
    holds: (seq, of) =>
      `The ${of} steps given follow each other, and step ${seq} is the one signed for: nothing before it was changed.`,
    unbroken: (_, of) =>
      `The ${of} steps given follow each other. This publication names no step, so a chain written anew would not show.`,
    broken: (seq) => `From step ${seq} on the steps do not follow: one was changed, removed or moved.`,
    differs: (seq) => `Step ${seq} is not the one signed for: the steps were cut off or written anew.`,
    other_campaign: () => 'The steps given are of another campaign.',
    unreadable: () => 'The steps cannot be read, so they were not used.',
  },
}

export const verdictSentences = { 'zh-CN': zhCn, en } as const

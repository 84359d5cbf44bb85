import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { content } from './all-guides.ts';
import { words } from './words.ts';

let folder = '';
let count = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assess-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs a script of package.json as a program would. */
function run(...script: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile('npm', ['run', '--silent', ...script], { maxBuffer: 10 ** 7 }, (error, stdout, stderr) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

function assess(text: string) {
  const file = join(folder, `request-${(count += 1)}.json`);
  writeFileSync(file, text);
  return run('assess', '--', file);
}

const severe = { applicant: 'person', certificate: 'yes', disabilityTypes: ['physical'], grade: 2, age: 30 };

describe('npm run --silent assess', () => {
  test('says of every entitlement what is known of it', async () => {
    const { status, stdout, stderr } = await assess(
      JSON.stringify({ region: 'luojiang', facts: { ...severe, incomeStatus: ['dibao'], insurance: null } }),
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const answer = JSON.parse(stdout) as { entitlements: { id: string }[] };
    expect(answer).toMatchObject({
      region: 'luojiang',
      period: { start: 2021, end: 2025, over: new Date().getFullYear() > 2025 },
      nextQuestion: 'residence',
    });
    expect(answer.entitlements.map(({ id }) => id)).toEqual(
      content.entitlements.map((each) => each.entitlement.id),
    );
    const told = (id: string) => answer.entitlements.find((each) => each.id === id);
    expect([told('nursing-subsidy'), told('child-screening'), told('sign-language-training')])
      .toMatchInlineSnapshot(`
        [
          {
            "because": [
              "applicant",
              "certificate",
              "grade",
            ],
            "changes": null,
            "citations": [
              {
                "clause": "luojiang/2021-2025#3-1-3-p1",
                "quote": "根据本地经济社会发展水平和财力状况，在落实一、二级重度残疾人护理补贴的政策基础上，扩大到精神、智力三四级残疾人",
              },
              {
                "clause": "luojiang/2021-2025#annex-2",
                "quote": "落实困难残疾人生活补贴、重度残疾人护理补贴制度和补贴标准动态调整机制，根据护理等级、服务提供方式等制定差别化的待遇保障政策",
              },
            ],
            "conditions": [],
            "firmness": "firm",
            "id": "nursing-subsidy",
            "missing": [],
            "name": "重度残疾人护理补贴",
            "reasons": [
              "条件你都符合：残疾等级是1或2级。",
            ],
            "verdict": "likely",
          },
          {
            "because": [
              "age",
            ],
            "changes": null,
            "citations": [
              {
                "clause": "luojiang/2021-2025#3-2-5-p1",
                "quote": "大力推进0-6岁儿童残疾筛查，完善筛查、诊断、康复救助衔接机制",
              },
              {
                "clause": "luojiang/2021-2025#box3-7",
                "quote": "做好儿童残疾筛查、诊断、康复救助衔接，完善工作流程，实现早筛查、早诊断、早干预、早康复的一体化管理",
              },
            ],
            "conditions": [],
            "firmness": "expanding",
            "id": "child-screening",
            "missing": [],
            "name": "0-6岁（新生儿/未成年人）残疾筛查",
            "reasons": [
              "不符合的条件：年龄 0 到 6 岁。你的回答是：年龄——30 岁。",
            ],
            "verdict": "no",
          },
          {
            "because": [],
            "changes": null,
            "citations": [],
            "conditions": [],
            "firmness": null,
            "id": "sign-language-training",
            "missing": [],
            "name": "手语培训",
            "reasons": [
              "这份规划没有写。没有写不等于没有。当地可能有别的文件，可以问。",
            ],
            "verdict": "unstated",
          },
        ]
      `);
  });

  test('refuses what it does not understand, all of it at once, and prints nothing else', async () => {
    const answers = await Promise.all([
      assess(
        JSON.stringify({ region: 'beijing', facts: { ...severe, income: 3, grade: 'severe' }, name: '' }),
      ),
      assess('{"region": "luojiang", "facts": '),
      run('assess', '--', join(folder, 'missing.json')),
      run('assess'),
    ]);
    expect(answers.map(({ status, stdout }) => ({ status, stdout }))).toEqual(
      answers.map(() => ({ status: 2, stdout: '' })),
    );
    const told = answers.map(({ stderr }) => stderr.replaceAll(folder, '…').trim().split('\n'));
    expect(told).toMatchInlineSnapshot(`
      [
        [
          "…/request-2.json: name: unknown key. Remove it; allowed are region, facts.",
          "…/request-2.json: region: found "beijing". Give one of fuzhou, jianghai, jiangyan, luojiang, shenyang.",
          "…/request-2.json: facts.grade: wrong type, found "severe". Give a whole number from 1 to 4; null if it is not known.",
          "…/request-2.json: facts.income: unknown fact. Remove it, or use one of applicant, certificate, disabilityTypes, grade, age, incomeStatus, residence, occupation, situations, insurance, organisationKind.",
        ],
        [
          "…/request-3.json: The file is not JSON: Unexpected end of JSON input. Mend it.",
        ],
        [
          "…/missing.json: can't be read: ENOENT: no such file or directory, open '…/missing.json'. Check the path. Usage: npm run --silent assess -- FILE.json, where FILE.json holds {"region": …, "facts": {…}}",
        ],
        [
          "Give one file: npm run --silent assess -- FILE.json, where FILE.json holds {"region": …, "facts": {…}}",
        ],
      ]
    `);
  });
});

test('npm run --silent facts prints every fact that a request may hold', async () => {
  const { status, stdout, stderr } = await run('facts');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const facts = JSON.parse(stdout) as { id: string }[];
  expect(facts.map(({ id }) => id)).toEqual([...words.facts.keys()]);
  expect(facts.filter(({ id }) => ['grade', 'residence'].includes(id))).toMatchInlineSnapshot(`
    [
      {
        "askedWhen": {
          "fact": "certificate",
          "is": "yes",
        },
        "hint": "一级最重，四级最轻。多重残疾的，写最重的那一级。",
        "id": "grade",
        "question": "残疾等级是几级？",
        "range": {
          "max": 4,
          "min": 1,
          "unit": "级",
        },
        "type": "number",
        "unknown": {
          "ask": "我的残疾等级是几级？没有评过，怎么评？",
          "whom": "县（市、区）残联",
        },
        "where": "残疾人证上的“残疾等级”。",
      },
      {
        "askedWhen": {
          "fact": "applicant",
          "is": "person",
        },
        "hint": "按现在长期住的地方选。户口和住的地方不在一起的，选“不清楚”，农村和城镇的都帮你留着。",
        "id": "residence",
        "options": [
          {
            "name": "农村",
            "value": "rural",
          },
          {
            "name": "城镇",
            "value": "urban",
          },
        ],
        "question": "住在农村还是城镇？",
        "type": "choice",
        "unknown": {
          "ask": "这项政策看户口还是看住的地方？",
          "whom": "社区（村）",
        },
        "where": "自己知道就行。拿不准，问社区（村）。",
      },
    ]
  `);
});

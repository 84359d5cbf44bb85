import { z } from 'astro/zod';
import { day } from '../plans/schema.ts';

/** `site.yaml`: what holds for the whole site. */
export const siteSchema = z.strictObject({
  /** Help line of every page's footer. */
  helpline: z.strictObject({
    number: z
      .string({ error: "写在英文单引号里的电话号码，例如：'12385'" })
      .regex(/^\d{3,12}$/, { error: "只有数字的电话号码，写在英文单引号里，例如：'12385'" }),
    name: z.string({ error: '这个电话的名称，例如：残疾人服务热线' }),
  }),
  /** Address for reports of errors; `null` until the site's operator has one. */
  feedbackEmail: z.email({ error: '一个电子邮箱地址，没有就写 null' }).nullable(),
  /** Working days within which a complaint is answered; `null` until the site's operator has set them. */
  answerDays: z
    .int({ error: '一个整数，例如：5；还没有定就写 null' })
    .positive({ error: '大于 0 的整数，例如：5；还没有定就写 null' })
    .nullable(),
  /** Months after which a guide must be checked against its plan again. */
  reviewMonths: z.int({ error: '一个整数，例如：12' }).positive(),
  /** Day of the last change to the pages that no content file stands for. */
  updated: day,
});

export type Site = z.output<typeof siteSchema>;

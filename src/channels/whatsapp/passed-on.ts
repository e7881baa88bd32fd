import type { proto } from '@whiskeysockets/baileys';
import { file, listed, type Said, words } from './said.js';

/** The picture or document above the words of a business. */
export function headOf({
  imageMessage,
  documentMessage,
}: {
  imageMessage?: proto.Message.IImageMessage | null;
  documentMessage?: proto.Message.IDocumentMessage | null;
}): Said {
  if (imageMessage) return [file({ imageMessage })];
  return documentMessage ? [file({ documentMessage })] : [];
}

/** What a poll asks, and its choices. */
export function poll({ name, options }: proto.Message.IPollCreationMessage): Said {
  return words(name, ...listed(options, 'optionName'));
}

/** The words of a template, in whichever of its forms, under its picture. */
export function template(part: proto.Message.ITemplateMessage): Said {
  const hydrated = part.hydratedTemplate ?? part.hydratedFourRowTemplate;
  if (hydrated) {
    const { hydratedTitleText, hydratedContentText, hydratedFooterText } = hydrated;
    return [...headOf(hydrated), ...words(hydratedTitleText, hydratedContentText, hydratedFooterText)];
  }
  if (part.interactiveMessageTemplate) return interactive(part.interactiveMessageTemplate);
  const rows = part.fourRowTemplate;
  if (!rows) return [];
  return [
    ...headOf(rows),
    ...words(...[rows.highlyStructuredMessage, rows.content, rows.footer].map(filledIn)),
  ];
}

/** The words of a template of the older kind. */
export function structured(part: proto.Message.IHighlyStructuredMessage): Said {
  return part.hydratedHsm ? template(part.hydratedHsm) : words(filledIn(part));
}

/** What was put into a template whose own words are on the phones alone. */
function filledIn(part: proto.Message.IHighlyStructuredMessage | null | undefined): string {
  const params = part?.params?.length ? part.params : listed(part?.localizableParams, 'default');
  return params.filter(Boolean).join('\n');
}

/** The words of a message with buttons or cards, under its picture. */
export function interactive({
  header,
  body,
  footer,
  carouselMessage,
}: proto.Message.IInteractiveMessage): Said {
  const cards = (carouselMessage?.cards ?? []).map((card) => card.body?.text);
  return [
    ...headOf(header ?? {}),
    ...words(header?.title, header?.subtitle, body?.text, footer?.text, ...cards),
  ];
}

/** The texts in the answer of a form, a line each. */
export function answersIn(json: string | null | undefined): string {
  try {
    const { flow_token: _, id: __, ...answers } = JSON.parse(json ?? '{}') as Record<string, unknown>;
    return Object.values(answers)
      .filter((one) => typeof one === 'string')
      .join('\n');
  } catch {
    return '';
  }
}

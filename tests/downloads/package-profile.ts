import { Ajv } from 'ajv';

/**
 * What a descriptor has against the Data Package standard 2.0 (datapackage.org/standard), as far as the site uses it;
 * unlike the standard's own profile it knows no other properties, so that a misspelt one is found. Empty when all is well.
 */
export function complaintsOf(descriptor: unknown): string[] {
  validate(descriptor);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const text = { type: 'string', minLength: 1 };
const names = { type: 'array', minItems: 1, uniqueItems: true, items: text };
const uri = { type: 'string', format: 'uri' };
/** Relative, below the descriptor: neither absolute nor upwards nor hidden. */
const path = { type: 'string', pattern: '^(?![./~])(?!.*(^|/)\\.\\.(/|$))[^:\\\\]+$' };
const slug = { type: 'string', pattern: '^[a-z0-9._-]+$' };

const closed = (required: string[], properties: Record<string, object>) => ({
  type: 'object',
  required,
  properties,
  additionalProperties: false,
});

const constraints = { required: { const: true }, enum: names };

const field = {
  oneOf: [
    closed(['name', 'type', 'description'], {
      name: text,
      type: { enum: ['string', 'integer', 'number', 'date'] },
      description: text,
      constraints: { ...closed([], constraints), minProperties: 1 },
    }),
    closed(['name', 'type', 'delimiter', 'itemType', 'description'], {
      name: text,
      type: { const: 'list' },
      delimiter: text,
      itemType: { enum: ['string', 'integer', 'boolean', 'number', 'datetime', 'date', 'time'] },
      description: text,
    }),
  ],
};

const foreignKey = closed(['fields', 'reference'], {
  fields: names,
  reference: closed(['resource', 'fields'], { resource: slug, fields: names }),
});

const tableSchema = closed(['fields', 'missingValues'], {
  fields: { type: 'array', minItems: 1, items: field },
  missingValues: { type: 'array', uniqueItems: true, items: { type: 'string' } },
  primaryKey: names,
  uniqueKeys: { type: 'array', minItems: 1, items: names },
  foreignKeys: { type: 'array', minItems: 1, items: foreignKey },
});

const file = {
  name: slug,
  title: text,
  path,
  format: { type: 'string', pattern: '^[a-z]+$' },
  mediatype: { type: 'string', pattern: '^.+/.+$' },
  encoding: { const: 'utf-8' },
  bytes: { type: 'integer', minimum: 1 },
  hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
};

const resource = {
  oneOf: [
    closed([...Object.keys(file), 'type', 'schema'], { ...file, type: { const: 'table' }, schema: tableSchema }),
    closed(
      Object.keys(file).filter((name) => name !== 'encoding'),
      file,
    ),
  ],
};

const profile = closed(['$schema', 'name', 'title', 'description', 'homepage', 'licenses', 'resources'], {
  $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
  name: slug,
  title: text,
  description: text,
  homepage: uri,
  licenses: {
    type: 'array',
    minItems: 1,
    items: closed(['name', 'path', 'title'], {
      name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' },
      path: uri,
      title: text,
    }),
  },
  resources: { type: 'array', minItems: 1, items: resource },
});

const validate = new Ajv({ allErrors: true, formats: { uri: URL.canParse } }).compile(profile);

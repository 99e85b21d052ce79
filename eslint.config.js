import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "data/", ".cache/"] },
  ...tseslint.configs.strict,
  {
    rules: {
      // Entities are type-graphql classes with decorators only, and interfaces are named by them.
      "@typescript-eslint/no-extraneous-class": "off",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "max-depth": ["error", 4],
    },
  },
  { files: ["tests/**", "bench/**"], rules: { "max-lines-per-function": "off" } },
);

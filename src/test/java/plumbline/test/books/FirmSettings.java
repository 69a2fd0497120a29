package plumbline.test.books;

/** What is set before the first entry, as the model has it. */
final class FirmSettings {
  static final String[] STATEMENTS = {
    """
    insert into finance.account (number, name, type, is_group, control) values
      ('5', 'Költségek', 'expense', true, null), ('311', 'Vevők', 'asset', false, 'receivables'),
      ('454', 'Szállítók', 'liability', false, 'payables'),
      ('381', 'Pénztár', 'asset', false, null),
      ('384', 'Bank', 'asset', false, null), ('413', 'Eredménytartalék', 'equity', false, null),
      ('466', 'Előzetes ÁFA', 'asset', false, 'vat'),
      ('4671', 'Fizetendő ÁFA', 'liability', false, 'vat'),
      ('9111', 'Árbevétel', 'income', false, null),
      ('912', 'Szállítás', 'income', false, null),
      ('963', 'Egyéb bevétel', 'income', false, null)
    """,
    """
    insert into finance.account (number, name, type, parent) values
      ('5220', 'Bérleti díj', 'expense', '5'), ('5230', 'Javítás', 'expense', '5'),
      ('532', 'Bankköltség', 'expense', '5'), ('551', 'Bérek', 'expense', '5')
    """,
    """
    insert into finance.account (number, name, type)
    select '89' || lpad(n::text, 2, '0'), 'Átmeneti ' || n, 'expense' from generate_series(1, 60) n
    """,
    """
    insert into finance.vat_code (code, name, rate, bucket, valid_to) values
      ('27', 'x', 0.27, 'vatPercentage', null), ('5', 'x', 0.05, 'vatPercentage', null),
      ('AAM', 'x', 0, 'vatExemption:AAM', null), ('18', 'x', 0.18, 'vatPercentage', '2025-09-30')
    """,
    """
    insert into finance.posting_account (purpose, vat_code, account) values
      ('receivable', '', '311'), ('revenue', '', '9111'), ('revenue', '5', '963'),
      ('delivery_revenue', '', '912'), ('output_vat', '27', '4671'), ('output_vat', '5', '4671'),
      ('output_vat', '18', '4671')
    """,
    """
    insert into finance.seller (name, address, tax_number, bank_account)
    values ('Eladó Kft.', 'Győr', '00000000-2-00', '0')
    """,
    """
    insert into finance.bank_account (iban, name, account)
    values ('HU42117730161111101800000000', 'Folyószámla', '384')
    """,
    "update finance.setting set value = '2020-01-01' where name = 'invoice_documents_kept_from'",
    "insert into admin.price_tier (code, name) values ('LIST', 'List')",
    """
    insert into admin.customer (number, name, tier, city)
    select 'C-' || n, 'Kovács és Társa ' || n || ' Kft.', 'LIST', 'Győr'
    from generate_series(1, 4) n
    """
  };

  private FirmSettings() {}
}

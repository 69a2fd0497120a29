-- The tables of a WooCommerce 10 shop, as far as the back office meets them, for MariaDB 11.4.
-- Written from column names and types only. ${prefix} is the shop's table prefix, usually wp_.
-- As in a real shop there are no foreign keys, and no unique e-mail or SKU.

create table ${prefix}users (
  ID bigint unsigned not null auto_increment,
  user_login varchar(60) not null default '',
  user_pass varchar(255) not null default '',
  user_nicename varchar(50) not null default '',
  user_email varchar(100) not null default '',
  user_url varchar(100) not null default '',
  user_registered datetime not null default '0000-00-00 00:00:00',
  user_activation_key varchar(255) not null default '',
  user_status int not null default 0,
  display_name varchar(250) not null default '',
  primary key (ID),
  key user_login_key (user_login),
  key user_nicename (user_nicename),
  key user_email (user_email)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table ${prefix}usermeta (
  umeta_id bigint unsigned not null auto_increment,
  user_id bigint unsigned not null default 0,
  meta_key varchar(255) default null,
  meta_value longtext,
  primary key (umeta_id),
  key user_id (user_id),
  key meta_key (meta_key(191))
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table ${prefix}posts (
  ID bigint unsigned not null auto_increment,
  post_author bigint unsigned not null default 0,
  post_date datetime not null default '0000-00-00 00:00:00',
  post_date_gmt datetime not null default '0000-00-00 00:00:00',
  post_content longtext not null,
  post_title text not null,
  post_excerpt text not null,
  post_status varchar(20) not null default 'publish',
  comment_status varchar(20) not null default 'open',
  ping_status varchar(20) not null default 'open',
  post_password varchar(255) not null default '',
  post_name varchar(200) not null default '',
  to_ping text not null,
  pinged text not null,
  post_modified datetime not null default '0000-00-00 00:00:00',
  post_modified_gmt datetime not null default '0000-00-00 00:00:00',
  post_content_filtered longtext not null,
  post_parent bigint unsigned not null default 0,
  guid varchar(255) not null default '',
  menu_order int not null default 0,
  post_type varchar(20) not null default 'post',
  post_mime_type varchar(100) not null default '',
  comment_count bigint not null default 0,
  primary key (ID),
  key post_name (post_name(191)),
  key type_status_date (post_type, post_status, post_date, ID),
  key post_parent (post_parent),
  key post_author (post_author)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table ${prefix}postmeta (
  meta_id bigint unsigned not null auto_increment,
  post_id bigint unsigned not null default 0,
  meta_key varchar(255) default null,
  meta_value longtext,
  primary key (meta_id),
  key post_id (post_id),
  key meta_key (meta_key(191))
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table ${prefix}options (
  option_id bigint unsigned not null auto_increment,
  option_name varchar(191) not null default '',
  option_value longtext not null,
  autoload varchar(20) not null default 'yes',
  primary key (option_id),
  unique key option_name (option_name),
  key autoload (autoload)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table ${prefix}wc_orders (
  id bigint unsigned not null,
  status varchar(20) default null,
  currency varchar(10) default null,
  type varchar(20) default null,
  tax_amount decimal(26, 8) default null,
  total_amount decimal(26, 8) default null,
  customer_id bigint unsigned default null,
  billing_email varchar(320) default null,
  date_created_gmt datetime default null,
  date_updated_gmt datetime default null,
  parent_order_id bigint unsigned default null,
  payment_method varchar(100) default null,
  payment_method_title text,
  transaction_id varchar(100) default null,
  ip_address varchar(100) default null,
  user_agent text,
  customer_note text,
  primary key (id),
  key status (status),
  key date_created (date_created_gmt),
  key customer_id_billing_email (customer_id, billing_email(171)),
  key billing_email (billing_email(191)),
  key type_status_date (type, status, date_created_gmt),
  key parent_order_id (parent_order_id),
  key date_updated (date_updated_gmt)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table ${prefix}wc_order_addresses (
  id bigint unsigned not null auto_increment,
  order_id bigint unsigned not null,
  address_type varchar(20) default null,
  first_name text,
  last_name text,
  company text,
  address_1 text,
  address_2 text,
  city text,
  state text,
  postcode text,
  country text,
  email varchar(320) default null,
  phone varchar(100) default null,
  primary key (id),
  key order_id (order_id),
  unique key address_type_order_id (address_type, order_id),
  key email (email(191)),
  key phone (phone)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table ${prefix}wc_order_operational_data (
  id bigint unsigned not null auto_increment,
  order_id bigint unsigned default null,
  created_via varchar(100) default null,
  woocommerce_version varchar(20) default null,
  prices_include_tax tinyint(1) default null,
  coupon_usages_are_counted tinyint(1) default null,
  download_permission_granted tinyint(1) default null,
  cart_hash varchar(100) default null,
  new_order_email_sent tinyint(1) default null,
  order_key varchar(100) default null,
  order_stock_reduced tinyint(1) default null,
  date_paid_gmt datetime default null,
  date_completed_gmt datetime default null,
  shipping_tax_amount decimal(26, 8) default null,
  shipping_total_amount decimal(26, 8) default null,
  discount_tax_amount decimal(26, 8) default null,
  discount_total_amount decimal(26, 8) default null,
  recorded_sales tinyint(1) default null,
  primary key (id),
  unique key order_id (order_id),
  key order_key (order_key)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table ${prefix}wc_orders_meta (
  id bigint unsigned not null auto_increment,
  order_id bigint unsigned default null,
  meta_key varchar(255) default null,
  meta_value text,
  primary key (id),
  key meta_key_value (meta_key(100), meta_value(82)),
  key order_id_meta_key_meta_value (order_id, meta_key(100), meta_value(82))
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table ${prefix}woocommerce_order_items (
  order_item_id bigint unsigned not null auto_increment,
  order_item_name text not null,
  order_item_type varchar(200) not null default '',
  order_id bigint unsigned not null,
  primary key (order_item_id),
  key order_id (order_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table ${prefix}woocommerce_order_itemmeta (
  meta_id bigint unsigned not null auto_increment,
  order_item_id bigint unsigned not null,
  meta_key varchar(255) default null,
  meta_value longtext,
  primary key (meta_id),
  key order_item_id (order_item_id),
  key meta_key (meta_key(32))
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table ${prefix}wc_product_meta_lookup (
  product_id bigint not null,
  sku varchar(100) default '',
  global_unique_id varchar(100) default '',
  `virtual` tinyint(1) default 0,
  downloadable tinyint(1) default 0,
  min_price decimal(19, 4) default null,
  max_price decimal(19, 4) default null,
  onsale tinyint(1) default 0,
  stock_quantity double default null,
  stock_status varchar(100) default 'instock',
  rating_count bigint default 0,
  average_rating decimal(3, 2) default 0.00,
  total_sales bigint default 0,
  tax_status varchar(100) default 'taxable',
  tax_class varchar(100) default '',
  primary key (product_id),
  key `virtual` (`virtual`),
  key downloadable (downloadable),
  key stock_status (stock_status),
  key stock_quantity (stock_quantity),
  key onsale (onsale),
  key min_max_price (min_price, max_price),
  key sku (sku(50))
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table ${prefix}woocommerce_tax_rates (
  tax_rate_id bigint unsigned not null auto_increment,
  tax_rate_country varchar(2) not null default '',
  tax_rate_state varchar(200) not null default '',
  tax_rate varchar(8) not null default '',
  tax_rate_name varchar(200) not null default '',
  tax_rate_priority bigint unsigned not null,
  tax_rate_compound int not null default 0,
  tax_rate_shipping int not null default 1,
  tax_rate_order bigint unsigned not null,
  tax_rate_class varchar(200) not null default '',
  primary key (tax_rate_id),
  key tax_rate_country (tax_rate_country),
  key tax_rate_state (tax_rate_state(2)),
  key tax_rate_class (tax_rate_class(10)),
  key tax_rate_priority (tax_rate_priority)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table ${prefix}woocommerce_tax_rate_locations (
  location_id bigint unsigned not null auto_increment,
  location_code varchar(200) not null,
  tax_rate_id bigint unsigned not null,
  location_type varchar(40) not null,
  primary key (location_id),
  key tax_rate_id (tax_rate_id),
  key location_type_code (location_type(10), location_code(20))
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table ${prefix}wc_tax_rate_classes (
  tax_rate_class_id bigint unsigned not null auto_increment,
  name varchar(200) not null default '',
  slug varchar(200) not null default '',
  primary key (tax_rate_class_id),
  unique key slug (slug(191))
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table ${prefix}wc_reserved_stock (
  order_id bigint not null,
  product_id bigint not null,
  stock_quantity double not null default 0,
  timestamp datetime not null default '0000-00-00 00:00:00',
  expires datetime not null default '0000-00-00 00:00:00',
  primary key (order_id, product_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table ${prefix}wc_customer_lookup (
  customer_id bigint unsigned not null auto_increment,
  user_id bigint unsigned default null,
  username varchar(60) not null default '',
  first_name varchar(255) not null,
  last_name varchar(255) not null,
  email varchar(100) default null,
  date_last_active timestamp null default null,
  date_registered timestamp null default null,
  country char(2) not null default '',
  postcode varchar(20) not null default '',
  city varchar(100) not null default '',
  state varchar(100) not null default '',
  billing_phone varchar(100) default null,
  shipping_phone varchar(100) default null,
  primary key (customer_id),
  unique key user_id (user_id),
  key email (email)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table ${prefix}wc_webhooks (
  webhook_id bigint unsigned not null auto_increment,
  status varchar(200) not null,
  name text not null,
  user_id bigint unsigned not null,
  delivery_url text not null,
  secret text not null,
  topic varchar(200) not null,
  date_created datetime not null default '0000-00-00 00:00:00',
  date_created_gmt datetime not null default '0000-00-00 00:00:00',
  date_modified datetime not null default '0000-00-00 00:00:00',
  date_modified_gmt datetime not null default '0000-00-00 00:00:00',
  api_version smallint not null,
  failure_count smallint not null default 0,
  pending_delivery tinyint(1) not null default 0,
  primary key (webhook_id),
  key user_id (user_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table ${prefix}woocommerce_api_keys (
  key_id bigint unsigned not null auto_increment,
  user_id bigint unsigned not null,
  description varchar(200) default null,
  permissions varchar(10) not null,
  consumer_key char(64) not null,
  consumer_secret char(43) not null,
  nonces longtext,
  truncated_key char(7) not null,
  last_access datetime default null,
  primary key (key_id),
  key consumer_key (consumer_key),
  key consumer_secret (consumer_secret)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;

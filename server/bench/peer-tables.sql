-- The tables that Waline expects on PostgreSQL, with the columns that its 1.39 reads and writes.
create table wl_comment (
  id serial primary key, user_id int, comment text, insertedat timestamp default current_timestamp,
  ip text, link text, mail text, nick text, pid int, rid int, sticky numeric, status text, "like" int,
  ua text, url text, createdat timestamp default current_timestamp, updatedat timestamp default current_timestamp
);
create index on wl_comment (url, insertedat);
create table wl_counter (
  id serial primary key, time int, reaction0 int, reaction1 int, reaction2 int, reaction3 int, reaction4 int,
  reaction5 int, reaction6 int, reaction7 int, reaction8 int, url text,
  createdat timestamp default current_timestamp, updatedat timestamp default current_timestamp
);
create table wl_users (
  id serial primary key, display_name text, email text, password text, type text, label text, url text,
  avatar text, github text, twitter text, facebook text, google text, weibo text, qq text, oidc text,
  huawei text, "2fa" text,
  createdat timestamp default current_timestamp, updatedat timestamp default current_timestamp
);

-- #region role
create role agent login;
grant usage on schema public to agent;
grant select on products, orders to agent;
-- #endregion role

-- #region role
create role ticket_agent login;
grant select, insert, update, delete on all tables in schema public to ticket_agent;
-- #endregion role

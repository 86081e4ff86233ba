var ar=Object.defineProperty;var or=(n,t)=>{for(var i in t)ar(n,i,{get:t[i],enumerable:!0})};var P,gt,ur,on,oe,Un,mt,$n,yt,de,ue,dr,vn=Symbol.for("pv"),Hn={},jn=[],pr=/^m(i|n|o|s|text|space)$/,pe=Array.isArray,ct=jn.slice,mn=Object.assign;function gn(n){n&&n.parentNode&&n.remove()}function Vn(n,t,i,r,s){var a={type:n,props:t,key:i,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:vn,__v:s||++gt,__i:-1,__u:0};return!s&&P.vnode&&P.vnode(a),a}function b(n){return n.children}function Kn(n,t){this.props=n,this.context=t,this.__g=0}function un(n,t){if(t==null)return n.__&&un(n.__,n.__i+1);for(var i;t<n.__k.length;t++)if((i=n.__k[t])&&i.__e)return i.__e;return typeof n.type!="function"||n.props.__P?null:un(n)}function gr(n){var t,i=n.__v,r=i.__e,s=[],a=[],o=n.__P;o&&((t=mn({constructor:vn},i)).__v=i.__v+1,P.vnode&&P.vnode(t),ge(o,t,i,n.__n,o.namespaceURI,32&i.__u?[r]:null,s,r||un(i),32&i.__u,a),t.__v=i.__v,t.__.__k[t.__i]=t,Ot(s,t,a),i.__=i.__e=null,t.__e!=r&&_t(t))}function _t(n){if((n=n.__)&&n.__c&&!n.props.__P)return n.__e=null,n.__k.some(function(t){return t&&(n.__e=t.__e)}),_t(n)}function dt(n){(8&n.__g||(n.__g|=8,on.push(n),Un++))&&oe==P.debounceRendering||((oe=P.debounceRendering)||queueMicrotask)(ht)}function ht(){try{for(var n,t=1;on.length;)on.length>t&&on.sort(mt),n=on.shift(),t=on.length,8&n.__g&&gr(n)}finally{(Un=on.length)&&(oe||queueMicrotask)(ht)}}function ft(n,t,i,r,s,a,o,u,m,p,d){var y,_,g,c,h,f,N=r.__k||jn,O=t.length;for(m=mr(i,t,N,m,O),y=0;y<O;y++)(g=i.__k[y])!=null&&(_=~g.__i&&N[g.__i]||Hn,g.__i=y,f=ge(n,g,_,s,a,o,u,m,p,d),c=g.__e,(_.ref!=g.ref||8&_.__u)&&(_.ref&&me(_.ref,null,g,_),g.ref&&d.push(g.ref,g.__c||c,g)),h=h||c,4&g.__u?(m=bt(g,m,n,!_.__v),_.__e&&(_.__e=null)):typeof g.type=="function"&&f!==void 0?m=f:c&&(m=c.nextSibling),g.__u&=-21);return i.__e=h,m}function mr(n,t,i,r,s){var a,o,u,m,p,d,y,_,g,c=i.length,h=c,f=0,N=0,O=n.__k=Array(s);for(a=0;a<s;a++)(o=t[a])!=null&&typeof o!="boolean"&&typeof o!="function"?(typeof o!="object"||o.constructor===String?o=O[a]=Vn(null,o):pe(o)?o=O[a]=Vn(b,{children:o}):o.constructor===vn&&o.__b?o=O[a]=Vn(o.type,o.props,o.key,o.ref,o.__v):O[a]=o,m=a+f,o.__=n,o.__b=n.__b+1,u=null,~(p=o.__i=yr(o,i,m,h))&&(h--,(u=i[p])&&(u.__u|=2)),u&&u.__v?(o.__u|=16,p==m-1?f--:p==m+1?f++:p!=m&&(p>m?f--:f++,N=1)):(~p||(s>c?f--:s<c&&f++),typeof o.type!="function"&&(o.__u|=4))):O[a]=null;if(N){for(d=[],y=[],a=0;a<s;a++)if((o=O[a])&&16&o.__u){for(f=0,_=d.length;f<_;)d[g=f+_>>1]<o.__i?f=g+1:_=g;d[f]=o.__i,y[a]=f+1}for(f=d.length;a--;)y[a]&&(y[a]==f?f--:O[a].__u|=4)}if(h)for(a=0;a<c;a++)!(u=i[a])||2&u.__u||(u.__e==r&&(r=un(u)),ye(u,u));return r}function bt(n,t,i,r){var s,a,o,u;if(typeof n.type=="function"){if(n.props.__P)return t;if(s=n.__k)for(a=0;a<s.length;a++)s[a]&&(s[a].__=n,t=bt(s[a],t,i,!1));return t}for(t&&!t.parentNode&&(t=un(n))&&!t.parentNode&&(t=null),o=n.__e,u=t;u&&u.nodeType==8;)u=u.nextSibling;for(o!=u&&(!r&&i.moveBefore&&o.parentNode?i.moveBefore(o,t):i.insertBefore(o,t||null)),t=o;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function yr(n,t,i,r){var s,a=n.key,o=n.type,u=t[i],m=u&&!(2&u.__u);if(u===null&&a==null||m&&a==u.key&&o==u.type)return i;if(r>(m?1:0)){for(s=i-1;s>=0;s--)if((u=t[s])&&!(2&u.__u)&&a==u.key&&o==u.type)return s;for(s=i+1;s<t.length;s++)if((u=t[s])&&!(2&u.__u)&&a==u.key&&o==u.type)return s}return-1}function pt(n,t,i){i==null&&(i=""),t[0]=="-"?n.setProperty(t,i):n[t]=i}function Mn(n,t,i,r,s){var a,o;if(t=="style")if(typeof i=="string")n.style.cssText=i;else{if(typeof r=="string"&&(n.style.cssText=r=""),r)for(t in r)i&&t in i||pt(n.style,t);if(i)for(t in i)r&&i[t]==r[t]||pt(n.style,t,i[t])}else if(t[0]=="o"&&t[1]=="n")typeof i!="function"&&(i=null),typeof r!="function"&&(r=null),(n.__e||(n.__e={}))[t]=i,i&&r||(o=ue[t]||(ue[t]=cr(t)),(n.__a||(n.__a={}))[t]=de,a=t!=(t=t.replace(yt,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),i?n.addEventListener(t,o,a):n.removeEventListener(t,o,a));else{if(s=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in n)try{return void(n[t]=i??"")}catch{}if(typeof i=="function")return;i==null||i===!1&&t[4]!="-"?n.removeAttribute(t):n.setAttribute(t,t=="popover"&&i==1?"":i)}}function cr(n){return function(t){var i=this.__e;if(i){if(i=i[n],t[$n]==null)t[$n]=de++;else if(t[$n]<this.__a[n])return;return i(P.event?P.event(t):t)}}}function ge(n,t,i,r,s,a,o,u,m,p){var d,y,_,g,c,h,f,N,O,T,R,x,V,en,M,Sn,an,pn,tn=t.type;if(t.constructor!==vn)return null;128&i.__u&&(m=32&i.__u,d=i.__c.__z)&&(t.__u|=m,y=a=[],d.nodeType==8?u=Qn(d,a):a.push(d),u=a[0]||u),(d=P.__b)&&d(t);n:if(typeof tn=="function"){_=o.length;try{if(N=t.props,O=(d=tn.prototype)&&d.render,T=(d=tn.contextType)&&r[d.__c],R=d?T?T.props.value:d.__:r,(g=i.__c)?(t.__c=g,2&g.__g&&(g.__g|=1)):(O?t.__c=g=new tn(N,R):(t.__c=g=new Kn(N,R),g.constructor=tn,g.render=hr),T&&T.sub(g),g.state||(g.state={}),g.__n=r,g.__g|=8,g.__h=[],g.__k=[]),O&&(g.__s||(g.__s=g.state),tn.getDerivedStateFromProps&&(g.__s==g.state&&(g.__s=mn({},g.__s)),mn(g.__s,tn.getDerivedStateFromProps(N,g.__s)))),c=g.props,h=g.state,g.__v=t,i.__c){if(N!==c&&O&&!tn.getDerivedStateFromProps&&g.componentWillReceiveProps&&g.componentWillReceiveProps(N,R),t.__v==i.__v&&!(8&g.__g)||!(4&g.__g)&&g.shouldComponentUpdate&&g.shouldComponentUpdate(N,g.__s,R)===!1){t.__v!=i.__v&&(g.props=N,g.state=g.__s,g.__g&=-9),t.__e=i.__e,t.__k=i.__k,t.__k.some(function(j){j&&(j.__=t)}),jn.push.apply(g.__h,g.__k),g.__k=[],g.__h.length&&o.push(g),u=un(i);break n}g.componentWillUpdate&&g.componentWillUpdate(N,g.__s,R),O&&g.componentDidUpdate&&g.__h.push(function(){g.componentDidUpdate(c,h,f)})}else O&&!tn.getDerivedStateFromProps&&g.componentWillMount&&g.componentWillMount(),O&&g.componentDidMount&&g.__h.push(g.componentDidMount);g.context=R,g.props=N,g.__P=n,g.__g&=-5,x=P.__r,V=O?25:0;do g.__g&=-9,x&&x(t),d=g.render(g.props,g.state=g.__s,g.context);while(8&g.__g&&++V<25);O&&(jn.push.apply(g.__h,g.__k),g.__k=[]),g.state=g.__s,g.getChildContext&&(r=mn({},r,g.getChildContext())),O&&i.__c&&g.getSnapshotBeforeUpdate&&(f=g.getSnapshotBeforeUpdate(c,h)),en=d&&d.type===b&&d.key==null?d.props.children:d,N.__P&&(d=u,s=(n=N.__P).namespaceURI,m=a=null,i.props&&i.props.__P!=n&&(i.__k.some(function(j){j&&ye(j,j)}),i.__k=null),u=i.__k?un(i,0):null),u=ft(n,pe(en)?en:[en],t,i,r,s,a,o,u,m,p),N.__P&&(t.__e=null,u=d),t.__u&=-161,y&&y.some(gn),g.__h.length&&o.push(g),1&g.__g&&(g.__g&=-4)}catch(j){if(o.length=_,t.__v=null,m||a)if(j&&j.then){if(t.__u|=128|m,a){for(~(an=a.indexOf(u||void 0))||(an=a.length);(pn=a[an-1])&&pn.nodeType==8;)an--;for(;an<a.length;an++)if(pn=a[an])if(a[an]=null,M){if(pn==Sn)break}else{if(pn.nodeType!=8)break;pn.data.startsWith("$s")&&(Sn=Qn(M=pn))}}if(!M){for(;u&&u.nodeType==8&&u.nextSibling;)u=u.nextSibling;M=u}(d=Qn(M=t.__c.__z||(t.__c.__z=M)))?(t.__e=M,u=d):t.__e=u,u=u&&u.nextSibling}else a&&a.some(gn);else t.__e=i.__e;t.__k||(t.__k=i.__k||[]),j&&j.then||Nt(t),P.__e(j,t,i)}}else u=t.__e=_r(i.__e,t,i,r,s,a,o,m,p,n);return(d=P.diffed)&&d(t),u}function Qn(n,t){if(n&&n.nodeType==8&&n.data.startsWith("$s"))for(var i=1;n=n.nextSibling;){if(n.nodeType==8){if(n.data.startsWith("$s"))i++;else if(n.data.startsWith("/$s")&&!--i)return n}t&&t.push(n)}}function Nt(n){n&&(n.__c&&(n.__c.__g|=4),n.__k&&n.__k.some(Nt))}function Ot(n,t,i){for(var r=0;r<i.length;)me(i[r++],i[r++],i[r++]);P.__c&&P.__c(t,n),n.some(function(s){try{n=s.__h,s.__h=[],n.some(function(a){a.call(s)})}catch(a){P.__e(a,s.__v)}})}function _r(n,t,i,r,s,a,o,u,m,p){var d,y,_,g,c,h,f,N,O=i.props||Hn,T=t.props,R=t.type;if(R=="svg"?s="http://www.w3.org/2000/svg":R=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),a){for(d=0;d<a.length;d++)if((c=a[d])&&(R?c.localName==R:c.nodeType==3)){n=c,a[d]=null;break}}if(!n){if(N=p.ownerDocument||document,!R)return N.createTextNode(T);n=N.createElementNS(s,R,T.is?T:p),u&&(P.__m&&P.__m(t,a),u=!1),a=null}if(R){if(p=R=="template"&&n.content||n,a=R=="textarea"&&T.defaultValue!=null?null:a&&ct.call(p.childNodes),!u&&a)for(O={},d=0;d<n.attributes.length;d++)O[(c=n.attributes[d]).name]=c.value;for(d in O)c=O[d],d=="dangerouslySetInnerHTML"?_=c:d=="children"||d in T||d=="value"&&"defaultValue"in T||d=="checked"&&"defaultChecked"in T||Mn(n,d,null,c,s);for(d in T)c=T[d],d=="children"?g=c:d=="dangerouslySetInnerHTML"?y=c:d=="value"?h=c:d=="checked"?f=c:u&&typeof c!="function"||O[d]===c||Mn(n,d,c,O[d],s);y?(u||_&&(y.__html==_.__html||y.__html==n.innerHTML)||(n.innerHTML=y.__html),t.__k=[]):(_&&(n.textContent=""),(R=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&pr.test(R))&&(s="http://www.w3.org/1999/xhtml"),ft(p,pe(g)?g:[g],t,i,r,s,a,o,a?a[0]:i.__k&&un(i,0),u,m),a&&a.some(gn)),u&&R!="textarea"||(d="value",R=="progress"&&h==null?n.removeAttribute(d):h==null||h===n[d]&&(R!="progress"||h)||Mn(n,d,h,O[d],s),d="checked",f!=null&&f!=n[d]&&Mn(n,d,f,O[d],s))}else O===T||u&&n.data==T||(n.data=T);return n}function me(n,t,i,r){try{typeof n=="function"?t?t.__x=n(t)||1:r&&(r=r.__c||r.__e)&&(t=r.__x)&&(r.__x=null,typeof t=="function"?t():n(null)):n.current=t}catch(s){P.__e(s,i)}}function ye(n,t,i){var r,s,a,o;if(P.unmount&&P.unmount(n),!(r=n.ref)||r.current&&r.current!=n.__e||me(r,null,t,n),r=n.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(u){P.__e(u,t)}r.__P=r.__n=null}if(r=n.__k)for(o=0;o<r.length;o++)r[o]&&ye(r[o],t,typeof n.type!="function"||i&&!n.props.__P);!i&&(r=n.__c)&&(r=r.__z)&&(s=Qn(r,a=[]))&&(r==n.__e&&a.some(gn),gn(s),gn(r)),i||gn(n.__e),n.__e=n.__c=n.__=null}function hr(n,t,i){return this.constructor(n,i)}function kt(n,t){var i,r,s,a;P.__&&P.__(n,t),t.nodeType==9&&(t=t.documentElement),r=(i=n&&32&n.__u)?null:t.__k,t.__k=Vn(b,{children:[n]}),s=[],a=[],ge(t,t.__k,r||Hn,Hn,t.namespaceURI,r?null:t.firstChild?ct.call(t.childNodes):null,s,r?r.__e:t.firstChild,i,a),Ot(s,t.__k,a),t.__k.props.children=null}P={__e:function(n,t,i,r){for(var s,a,o;t=t.__;)if((s=t.__c)&&!(1&s.__g)){s.__g|=4;try{if((o=(a=s.constructor)&&a.getDerivedStateFromError)&&s.setState(a.getDerivedStateFromError(n)),s.componentDidCatch&&(s.componentDidCatch(n,r||{}),o=1),o&&8&s.__g)return void(s.__g|=2)}catch(u){n=u}}throw Un=0,n}},gt=0,ur=function(n){return n!=null&&n.constructor===vn},Kn.prototype.setState=function(n,t){var i=this.__s;i&&i!=this.state||(i=this.__s=mn({},this.state)),typeof n=="function"&&(n=n(mn({},i),this.props)),n&&(mn(i,n),this.__v&&(t&&this.__k.push(t),dt(this)))},Kn.prototype.forceUpdate=function(n){this.__v&&(this.__g|=4,n&&this.__h.push(n),dt(this))},Kn.prototype.render=b,on=[],Un=0,mt=function(n,t){return n.__v.__b-t.__v.__b},$n=Symbol(),yt=/(PointerCapture)$|Capture$/i,de=0,ue={},dr=0;var Dn,z,ce,wt,_e=Object.is,En=0,Tt=[],he=[],I=P,Rt=I.__b,At=I.__r,St=I.diffed,vt=I.__c,Pt=I.unmount,Dt=I.__;function be(n,t){I.__h&&I.__h(z,n,En||t),En=0;var i=z.__H||(z.__H={__:[],__h:[]});return n>=i.__.length&&i.__.push({}),i.__[n]}function A(n){return En=1,fr(It,n)}function fr(n,t,i){var r=be(Dn++,2);if(r.t=n,!r.__c&&(r.__=[i?i(t):It(void 0,t),function(a){var o=(r.__N||r.__)[0],u=r.t(o,a);_e(o,u)||(r.__N=[u,r.__[1]],r.__c.setState({}))}],r.__c=z,!z.__f)){z.__f=!0;var s=z.shouldComponentUpdate;z.shouldComponentUpdate=function(a,o,u){var m=this.__H;if(!m)return!0;var p=!1,d=this.props!=a;if(m.__.some(function(_){_.__N&&(p=!0,_e(_.__[0],_.__N[0])||(d=!0))}),s){var y=s.call(this,a,o,u);return p?y||d:y}return!p||d}}return r.__}function F(n,t){var i=be(Dn++,3);!I.__s&&Lt(i.__H,t)&&(i.__P=!0,i.__=n,i.u=t,z.__H.__h.push(i))}function yn(n){return En=5,Gt(function(){return{current:n}},[])}function Gt(n,t){var i=be(Dn++,7);return Lt(i.__H,t)&&(i.__=n(),i.__H=t),i.__}function xt(n,t){return En=8,Gt(function(){return n},t)}function br(){var n;do{for(;n=he.shift();)try{Pn(n)}catch(i){I.__e(i,{__:(n=n.__P)&&n.__v})}for(;n=Tt.shift();){var t=n.__H;if(n.__P&&t)try{t.__h.some(Pn),t.__h.some(fe),t.__h=[]}catch(i){t.__h=[],I.__e(i,n.__v)}}}while(he.length)}I.__b=function(n){z=null,Rt&&Rt(n)},I.__=function(n,t){n&&t.__k&&t.__k.__m&&(n.__m=t.__k.__m),Dt&&Dt(n,t)},I.__r=function(n){At&&At(n),Dn=0;var t=(z=n.__c).__H;t&&(ce==z?z.__h=[]:(t.__h.some(Pn),t.__h.some(fe),Dn=0),t.__h=[],t.__.some(function(i){i.__N&&(i.__=i.__N),i.u=i.__N=void 0})),ce=z},I.diffed=function(n){St&&St(n);var t=n.__c;t&&t.__H&&(t.__H.__h.length&&Ct(Tt.push(t)),t.__H.__.some(function(i){i.u&&(i.__H=i.u)})),ce=z=null},I.__c=function(n,t){t.some(function(i){try{i.__h.some(Pn),i.__h=i.__h.filter(function(r){return!r.__||fe(r)})}catch(r){i.__h=[function(){throw r}]}}),vt&&vt(n,t)},I.unmount=function(n){Pt&&Pt(n);var t,i,r=n.__c;r&&r.__H&&(r.__H.__.some(function(s){try{if(s.__P&&s.__c){if(i===void 0){for(i=n.__;i&&(!i.__c||!i.__c.__P);)i=i.__;i=i&&i.__c}s.__P=i,Ct(he.push(s))}else Pn(s)}catch(a){t=a}}),r.__H=void 0,t&&I.__e(t,r.__v))};var Et=typeof requestAnimationFrame=="function";function Nr(n){var t,i=function(){clearTimeout(r),Et&&cancelAnimationFrame(t),setTimeout(n)},r=setTimeout(i,35);Et&&(t=requestAnimationFrame(i))}function Ct(n){n!=1&&wt==I.requestAnimationFrame||((wt=I.requestAnimationFrame)||Nr)(br)}function Pn(n){var t=z,i=n.__c;typeof i=="function"&&(n.__c=void 0,i()),z=t}function fe(n){var t=z;n.__c=n.__(),z=t}function Lt(n,t){return!n||n.length!=t.length||t.some(function(i,r){return!_e(i,n[r])})}function It(n,t){return typeof t=="function"?t(n):t}var On=class extends Error{constructor(i,r,s={}){super(i);this.code=r;this.extensions=s}code;extensions};function zt(n){let t=n.errors?.[0];if(t)throw new On(t.message,t.extensions?.code??"",t.extensions);return{data:n.data,revision:n.extensions?.revision??0}}var Yn="answerable-token",Wt=/[#&]token=([\w.-]+)/.exec(location.hash);Wt&&(sessionStorage.setItem(Yn,Wt[1]),history.replaceState(null,"",location.pathname+location.search));var dn=()=>sessionStorage.getItem(Yn)??"";function Ft(n){n?sessionStorage.setItem(Yn,n):sessionStorage.removeItem(Yn)}var Bt=n=>({"Content-Type":"application/json",Accept:n,...dn()&&{Authorization:`Bearer ${dn()}`}});async function U(n,t,i="",r){let s;try{s=await fetch("/graphql",{method:"POST",headers:{...Bt("application/graphql-response+json, application/json;q=0.9"),...i&&{"Answerable-After":i}},body:JSON.stringify({query:n.toString(),variables:t}),signal:r??null})}catch(o){throw r?.aborted?o:new On(String(o),"NETWORK")}let a=await s.json().catch(()=>{});if(!a)throw new On(s.statusText,"NETWORK");return zt(a)}var Ne=new Map;function Oe(n,t,i,r){let s=JSON.stringify({query:n.toString(),variables:t}),a=Ne.get(s);if(!a){let m={listeners:new Set,up:!0,stop:()=>{}};Ne.set(s,a=m);let p=d=>[...m.listeners].forEach(d);m.stop=Or(s,d=>p(y=>y.event(d)),d=>{m.up=d,p(y=>y.connected(d))})}let o={event:i,connected:r};a.listeners.add(o),r(a.up);let u=a;return()=>{u.listeners.delete(o),!(u.listeners.size>0)&&(Ne.delete(s),u.stop())}}function Or(n,t,i){let r=!1,s=new AbortController,a=!0,o=()=>document.hidden&&s.abort();return document.addEventListener("visibilitychange",o),(async()=>{for(let u=1e3;!r;){for(;document.hidden;)await new Promise(m=>document.addEventListener("visibilitychange",m,{once:!0}));if(r)return;s=new AbortController;try{let m=await fetch("/graphql",{method:"POST",headers:Bt("text/event-stream"),body:n,signal:s.signal});if(!m.headers.get("Content-Type")?.startsWith("text/event-stream"))return;i(!0),u=500;let p=m.body.pipeThrough(new TextDecoderStream).getReader();for(let d="";;){let{done:y,value:_}=await p.read();if(y)break;let g=(d+_).split(`

`);d=g.pop();for(let c of g){let h=/^event: next\ndata: (.+)$/m.exec(c);if(!h)continue;let f=zt(JSON.parse(h[1])).data;a||t(f),a=!1}}}catch(m){if(m instanceof On&&m.code!=="NETWORK")return}r||s.signal.aborted||(i(!1),await new Promise(m=>setTimeout(m,u)),u=Math.min(2*u,3e4))}})(),()=>{r=!0,document.removeEventListener("visibilitychange",o),s.abort()}}var qe={};or(qe,{ActionPointPageDocument:()=>Gr,AddressRecommendationDocument:()=>Ce,AnsweredFragmentDoc:()=>Er,BodiesDocument:()=>We,ChoicesDocument:()=>we,CitedFragmentDoc:()=>wr,CountedFragmentDoc:()=>Pr,DerivedFragmentDoc:()=>Tr,DocumentPageDocument:()=>xr,GraphChangedDocument:()=>Se,HeadFragmentDoc:()=>Rr,InitiativePageDocument:()=>Lr,LedgerChangedDocument:()=>Ae,LedgerDocument:()=>Cn,LinkFragmentDoc:()=>kr,MeetingPageDocument:()=>Ir,NamesDocument:()=>Tn,NotAskedDocument:()=>Be,NumbersFragmentDoc:()=>vr,ObligationsDocument:()=>Jn,OrganizationPageDocument:()=>Wr,OutcomePageDocument:()=>zr,OwingFragmentDoc:()=>Dr,PageFragmentDoc:()=>Sr,PersonPageDocument:()=>Fr,PickDocument:()=>Pe,ProgressReportPageDocument:()=>Br,RecommendationPageDocument:()=>qr,RecordProgressDocument:()=>Ge,RecordResponseDocument:()=>De,RelationshipCountsDocument:()=>ze,RelationshipsDocument:()=>Fe,ReportedFragmentDoc:()=>Cr,RespondentsDocument:()=>ke,ResponsePageDocument:()=>Mr,RetractProgressDocument:()=>xe,RetractResponseDocument:()=>Ee,RowFragmentDoc:()=>Ar,SearchDocument:()=>Zn,SinceDocument:()=>Ie,StakeholderGroupPageDocument:()=>$r,SubjectsDocument:()=>Gn,ThemePageDocument:()=>Vr,TimelineDocument:()=>Xn,TrendDocument:()=>Le,TypedDocumentString:()=>k,ViewerDocument:()=>ve,WhyDocument:()=>Re,WithdrawAddressingDocument:()=>Te,WorkingGroupPageDocument:()=>Kr});var k=class extends String{__apiType;value;__meta__;constructor(t,i){super(t),this.value=t,this.__meta__=i}toString(){return this.value}},kr=new k(`
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
    `,{fragmentName:"Link"}),wr=new k(`
    fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`,{fragmentName:"Cited"}),Rr=new k(`
    fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}`,{fragmentName:"Head"}),Ar=new k(`
    fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  progress {
    status
    reportedOn
  }
  assessment {
    status
    reportedOn
  }
  progressDisputed
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`,{fragmentName:"Row"}),Sr=new k(`
    fragment Page on ObligationConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  nodes {
    ...Row
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  progress {
    status
    reportedOn
  }
  assessment {
    status
    reportedOn
  }
  progressDisputed
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}`,{fragmentName:"Page"}),vr=new k(`
    fragment Numbers on ObligationConnection {
  totalCount
  countsByState {
    state
    count
  }
  responseRate
  medianDaysLate
}
    `,{fragmentName:"Numbers"}),Pr=new k(`
    fragment Counted on ObligationCounts {
  overlapping
  rows {
    keys {
      value
      label
    }
    count
  }
}
    `,{fragmentName:"Counted"}),Dr=new k(`
    fragment Owing on StakeholderOwingConnection {
  totalCount
  nodes {
    openCount
    overdueCount
    nextDueOn
    stakeholder {
      ...Link
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`,{fragmentName:"Owing"}),Er=new k(`
    fragment Answered on Response {
  ...Link
  kind
  submittedOn
  retractedOn
  text
  assumption
  submittedBy(first: 10) {
    nodes {
      ...Link
    }
  }
  onBehalfOf(first: 10) {
    nodes {
      ...Link
    }
  }
  sources {
    ...Cited
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}`,{fragmentName:"Answered"}),Cr=new k(`
    fragment Reported on ProgressReport {
  ...Link
  retractedOn
  text
  assumption
  submittedBy(first: 10) {
    nodes {
      ...Link
    }
  }
  onBehalfOf(first: 10) {
    nodes {
      ...Link
    }
  }
  sources {
    ...Cited
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}`,{fragmentName:"Reported"}),Tr=new k(`
    fragment Derived on Deadline {
  dueOn
  basis
  addressedOn
  respondWithin
  explanation
  review {
    ...Link
    on
    days
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}`,{fragmentName:"Derived"}),Gr=new k(`
    query ActionPointPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on ActionPoint {
      ...Head
      text
      agreedOn
      themes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      recordedIn(first: $first) {
        totalCount
        edges {
          page
          paragraph
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressees(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      reviews(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responses(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      progressReports(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      implements(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      agreedAt(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      discussedAt(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),xr=new k(`
    query DocumentPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Document {
      ...Head
      title
      ownKind: kind
      publishedOn
      language
      url
      pages
      themes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuers(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishers(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      recorded(first: $first) {
        totalCount
        edges {
          page
          paragraph
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      translationOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      translations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      discussedAt(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informs(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Lr=new k(`
    query InitiativePage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Initiative {
      ...Head
      name
      aliases
      summary
      workingGroups(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      meetings(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      leaders(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      conveners(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      supporters(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      coordinators(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Ir=new k(`
    query MeetingPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Meeting {
      ...Head
      name
      ownKind: kind
      ownStatus: status
      on
      days
      place
      summary
      themes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      reviewed(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      agreed(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      heldBy(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      hosts(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      participants(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      discussed(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      discussedDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      partOf(first: $first) {
        totalCount
        edges {
          position
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      parts(first: $first) {
        totalCount
        edges {
          position
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informs(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informedByMeetings(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informedByWorkingGroups(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informedByDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Wr=new k(`
    query OrganizationPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Organization {
      ...Head
      name
      aliases
      abbreviation
      ownKind: kind
      country
      partOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      parts(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      successors(first: $first) {
        totalCount
        edges {
          on
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      predecessors(first: $first) {
        totalCount
        edges {
          on
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      memberOf(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressed(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responsesOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      progressOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      members(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      affiliates(first: $first) {
        totalCount
        edges {
          role
          focalPoint
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      leads(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      convenes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      supports(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      coordinates(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      leaders(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      conveners(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      supporters(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      coordinators(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuedRecommendations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuedDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishedRecommendations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishedDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      hosted(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      submitted(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      submittedProgress(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      participatesIn(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      worksOn(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),zr=new k(`
    query OutcomePage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Outcome {
      ...Head
      text
      workingGroups(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      progressReports(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Fr=new k(`
    query PersonPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Person {
      ...Head
      name
      aliases
      roleTitle
      contact
      memberOf(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressed(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responsesOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      progressOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      affiliations(first: $first) {
        totalCount
        edges {
          role
          focalPoint
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      submitted(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      submittedProgress(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      participatesIn(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      worksOn(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Br=new k(`
    query ProgressReportPage($id: ID!, $first: Int!, $asOf: Date) {
  node(id: $id) {
    ... on ProgressReport {
      ...Head
      ownStatus: status
      state(asOf: $asOf)
      reportedOn
      retractedOn
      text
      reportsOn(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      outcomes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      submittedBy(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      onBehalfOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),qr=new k(`
    query RecommendationPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Recommendation {
      ...Head
      reference
      text
      issuedOn
      themes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      recordedIn(first: $first) {
        totalCount
        edges {
          page
          paragraph
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressees(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      reviews(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responses(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      progressReports(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuers(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishers(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      actionPoints(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      discussedAt(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Mr=new k(`
    query ResponsePage($id: ID!, $first: Int!, $asOf: Date) {
  node(id: $id) {
    ... on Response {
      ...Head
      ownKind: kind
      state(asOf: $asOf)
      submittedOn
      retractedOn
      text
      answers(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      submittedBy(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      onBehalfOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),$r=new k(`
    query StakeholderGroupPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on StakeholderGroup {
      ...Head
      name
      aliases
      memberOf(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressed(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responsesOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      progressOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      members(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      participatesIn(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      worksOn(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Vr=new k(`
    query ThemePage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Theme {
      ...Head
      name
      aliases
      summary
      partOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      parts(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      workingGroups(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      recommendations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      actionPoints(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      documents(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      meetings(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      workedOnBy(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Kr=new k(`
    query WorkingGroupPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on WorkingGroup {
      ...Head
      name
      aliases
      summary
      ownStatus: status
      pilot
      memberOf(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressed(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responsesOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      progressOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      members(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      partOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      outcomes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      themes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      meetings(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      leaders(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      conveners(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      supporters(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      coordinators(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuedRecommendations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuedDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishedRecommendations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishedDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      parts(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informs(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Cn=new k(`
    query Ledger($sourced: ObligationFilter, $assumed: ObligationFilter, $sourcedScope: ObligationFilter, $assumedScope: ObligationFilter, $late: ObligationFilter, $by: [ObligationDimension!]!, $gaps: Boolean!, $asOf: Date, $sourcedFirst: Int!, $assumedFirst: Int!) {
  sourced: obligations(
    filter: $sourced
    orderBy: [{by: DAYS_OVERDUE, direction: DESC}, {by: DUE_ON}, {by: SUBJECT}]
    asOf: $asOf
    first: $sourcedFirst
  ) {
    asOf
    ...Page
  }
  assumed: obligations(
    filter: $assumed
    orderBy: [{by: DAYS_OVERDUE, direction: DESC}, {by: DUE_ON}, {by: SUBJECT}]
    asOf: $asOf
    first: $assumedFirst
  ) {
    ...Page
  }
  sourcedNumbers: obligations(filter: $sourcedScope, asOf: $asOf, first: 0) {
    ...Numbers
    counts(by: $by, includeEmpty: $gaps) {
      ...Counted
    }
  }
  assumedNumbers: obligations(filter: $assumedScope, asOf: $asOf, first: 0) {
    ...Numbers
    counts(by: $by) {
      ...Counted
    }
  }
  late: stakeholdersOwing(filter: $late, asOf: $asOf, first: 0) {
    totalCount
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  progress {
    status
    reportedOn
  }
  assessment {
    status
    reportedOn
  }
  progressDisputed
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}
fragment Page on ObligationConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  nodes {
    ...Row
  }
}
fragment Numbers on ObligationConnection {
  totalCount
  countsByState {
    state
    count
  }
  responseRate
  medianDaysLate
}
fragment Counted on ObligationCounts {
  overlapping
  rows {
    keys {
      value
      label
    }
    count
  }
}`),Jn=new k(`
    query Obligations($filter: ObligationFilter, $asOf: Date, $first: Int!, $after: String) {
  obligations(
    filter: $filter
    orderBy: [{by: DAYS_OVERDUE, direction: DESC}, {by: DUE_ON}, {by: SUBJECT}]
    asOf: $asOf
    first: $first
    after: $after
  ) {
    ...Page
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  progress {
    status
    reportedOn
  }
  assessment {
    status
    reportedOn
  }
  progressDisputed
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}
fragment Page on ObligationConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  nodes {
    ...Row
  }
}`),ke=new k(`
    query Respondents($sourced: ObligationFilter, $assumed: ObligationFilter, $asOf: Date, $first: Int!) {
  sourced: stakeholdersOwing(
    filter: $sourced
    orderBy: [{by: OVERDUE, direction: DESC}, {by: OPEN, direction: DESC}]
    asOf: $asOf
    first: $first
  ) {
    ...Owing
  }
  assumed: stakeholdersOwing(
    filter: $assumed
    orderBy: [{by: OVERDUE, direction: DESC}, {by: OPEN, direction: DESC}]
    asOf: $asOf
    first: $first
  ) {
    ...Owing
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Owing on StakeholderOwingConnection {
  totalCount
  nodes {
    openCount
    overdueCount
    nextDueOn
    stakeholder {
      ...Link
    }
  }
}`),we=new k(`
    query Choices($asOf: Date, $owing: ObligationFilter) {
  themes(asOf: $asOf, first: 200, orderBy: [{by: NAME}]) {
    nodes {
      ...Link
    }
  }
  workingGroups(asOf: $asOf, first: 200, orderBy: [{by: NAME}]) {
    nodes {
      ...Link
    }
  }
  stakeholdersOwing(
    filter: $owing
    asOf: $asOf
    first: 200
    orderBy: [{by: NAME}]
  ) {
    nodes {
      stakeholder {
        ...Link
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`),Tn=new k(`
    query Names($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on GraphNode {
      ...Link
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`),Re=new k(`
    query Why($id: ID!, $theme: ID) {
  node(id: $id) {
    ... on Obligation {
      ...Row
      subject {
        themes(first: 5) {
          edges {
            assumption
            sources {
              ...Cited
            }
            node {
              ...Link
            }
          }
        }
      }
      deadline {
        ...Derived
      }
      reasons {
        responsibility
        withdrawn
        deadline {
          dueOn
        }
        steps(theme: $theme) {
          type
          key
          from {
            ...Link
          }
          to {
            ...Link
          }
          since
          until
          on
          addressedOn
          withdrawnOn
          round
          assumption
          sources {
            ...Cited
          }
        }
      }
      responses {
        ...Answered
      }
      holdingResponse {
        ...Answered
      }
      progress {
        report {
          ...Reported
        }
      }
      assessment {
        report {
          ...Reported
        }
      }
      focalPoints {
        ...Link
        roleTitle
        contact
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  progress {
    status
    reportedOn
  }
  assessment {
    status
    reportedOn
  }
  progressDisputed
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}
fragment Answered on Response {
  ...Link
  kind
  submittedOn
  retractedOn
  text
  assumption
  submittedBy(first: 10) {
    nodes {
      ...Link
    }
  }
  onBehalfOf(first: 10) {
    nodes {
      ...Link
    }
  }
  sources {
    ...Cited
  }
}
fragment Reported on ProgressReport {
  ...Link
  retractedOn
  text
  assumption
  submittedBy(first: 10) {
    nodes {
      ...Link
    }
  }
  onBehalfOf(first: 10) {
    nodes {
      ...Link
    }
  }
  sources {
    ...Cited
  }
}
fragment Derived on Deadline {
  dueOn
  basis
  addressedOn
  respondWithin
  explanation
  review {
    ...Link
    on
    days
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Zn=new k(`
    query Search($query: String!, $labels: [Label!], $asOf: Date, $first: Int!) {
  search(query: $query, labels: $labels, asOf: $asOf, first: $first) {
    totalCount
    facets {
      label
      count
    }
    edges {
      node {
        ...Link
      }
      highlights {
        property
        snippet {
          text
          found
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`),Ae=new k(`
    subscription LedgerChanged($filter: ObligationFilter) {
  obligationsChanged(filter: $filter) {
    position
    changes {
      obligationId
    }
  }
}
    `),Se=new k(`
    subscription GraphChanged {
  graphChanged {
    position
    nodes {
      id
    }
    removedNodes
    relationships {
      from
    }
  }
}
    `),ve=new k(`
    query Viewer {
  viewer {
    name
    clearance
    role
    answersFor
  }
}
    `),Pe=new k(`
    query Pick($query: String!, $labels: [Label!]) {
  search(query: $query, labels: $labels, first: 8) {
    nodes {
      ...Link
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`),De=new k(`
    mutation RecordResponse($input: RecordResponseInput!) {
  written: recordResponse(input: $input) {
    change {
      revision
    }
    obligations {
      before
      after
    }
  }
}
    `),Ee=new k(`
    mutation RetractResponse($input: RetractResponseInput!) {
  written: retractResponse(input: $input) {
    change {
      revision
    }
    obligations {
      before
      after
    }
  }
}
    `),Ce=new k(`
    mutation AddressRecommendation($input: AddressRecommendationInput!) {
  written: addressRecommendation(input: $input) {
    change {
      revision
    }
    obligations {
      before
      after
    }
  }
}
    `),Te=new k(`
    mutation WithdrawAddressing($input: WithdrawAddressingInput!) {
  written: withdrawAddressing(input: $input) {
    change {
      revision
    }
    obligations {
      before
      after
    }
  }
}
    `),Ge=new k(`
    mutation RecordProgress($input: RecordProgressInput!) {
  written: recordProgress(input: $input) {
    change {
      revision
    }
    obligations {
      before
      after
    }
  }
}
    `),xe=new k(`
    mutation RetractProgress($input: RetractProgressInput!) {
  written: retractProgress(input: $input) {
    change {
      revision
    }
    obligations {
      before
      after
    }
  }
}
    `),Le=new k(`
    query Trend($filter: ObligationFilter, $from: Date!, $to: Date!) {
  ledgerSeries(filter: $filter, from: $from, to: $to, every: MONTH) {
    asOf
    totalCount
    countsByState {
      state
      count
    }
  }
}
    `),Ie=new k(`
    query Since($filter: ObligationFilter, $from: Date!, $to: Date!, $first: Int!) {
  ledgerDiff(filter: $filter, from: $from, to: $to, first: $first) {
    totalCount
    nodes {
      obligationId
      before
      after
      obligation {
        ...Row
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  progress {
    status
    reportedOn
  }
  assessment {
    status
    reportedOn
  }
  progressDisputed
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}`),We=new k(`
    query Bodies($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on GraphNode {
      ...Link
    }
    ... on Organization {
      memberOf(first: 100) {
        nodes {
          id
        }
      }
    }
    ... on StakeholderGroup {
      memberOf(first: 100) {
        nodes {
          id
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`),Xn=new k(`
    query Timeline($from: Date!, $to: Date!, $kinds: [TimelineKind!]) {
  initiatives(first: 5, orderBy: [{by: NAME}]) {
    nodes {
      ...Link
    }
  }
  workingGroups(first: 40, orderBy: [{by: NAME}]) {
    nodes {
      ...Link
    }
  }
  timeline(from: $from, to: $to, kinds: $kinds, first: 500) {
    totalCount
    nodes {
      kind
      on
      onDays {
        last
      }
      relationship {
        to {
          ...Link
        }
      }
      node {
        ...Link
        assumption
        sources {
          page
          document {
            id
          }
        }
        alternativeValues {
          property
          value
          sources {
            page
            document {
              id
            }
          }
        }
        ... on Meeting {
          place
          days
          meeting: kind
          heldBy(first: 5) {
            edges {
              assumption
              node {
                id
              }
            }
          }
        }
        ... on Document {
          issuers(first: 5) {
            edges {
              assumption
              node {
                id
              }
            }
          }
          publishers(first: 5) {
            edges {
              assumption
              node {
                id
              }
            }
          }
        }
        ... on Recommendation {
          issuers(first: 5) {
            edges {
              assumption
              node {
                id
              }
            }
          }
        }
        ... on ActionPoint {
          agreedAt(first: 5) {
            nodes {
              heldBy(first: 5) {
                edges {
                  assumption
                  node {
                    id
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`),ze=new k(`
    query RelationshipCounts($id: ID!) {
  node(id: $id) {
    ... on GraphNode {
      relationshipCounts {
        type
        direction
        label
        count
      }
    }
  }
}
    `),Fe=new k(`
    query Relationships($id: ID!, $types: [RelationshipType!], $direction: RelationshipDirection, $labels: [Label!], $first: Int!) {
  node(id: $id) {
    ... on GraphNode {
      relationships(
        types: $types
        direction: $direction
        labels: $labels
        first: $first
      ) {
        totalCount
        edges {
          node {
            ...Link
          }
          relationship {
            type
            key
            since
            until
            role
            status
            focalPoint
            representing {
              ...Link
            }
            addressedOn
            dueOn
            withdrawnOn
            on
            respondWithin
            round
            responsibility
            page
            paragraph
            assumption
            sources {
              ...Cited
            }
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}`),Be=new k(`
    query NotAsked($asOf: Date, $groups: [ID!], $ofGroup: Boolean!) {
  themes(asOf: $asOf, first: 500) {
    totalCount
    nodes {
      id
      partOf(asOf: $asOf, first: 20) {
        nodes {
          id
        }
      }
      recommendations(
        asOf: $asOf
        first: 200
        filter: {obligations: {count: {max: 0}}}
      ) {
        totalCount
        nodes {
          id
        }
      }
      actionPoints(asOf: $asOf, first: 50, filter: {obligations: {count: {max: 0}}}) {
        totalCount
        nodes {
          id
        }
      }
    }
  }
  recommendations(
    asOf: $asOf
    first: 500
    filter: {obligations: {count: {max: 0}}, themes: {none: {}}}
  ) {
    totalCount
    nodes {
      id
    }
  }
  actionPoints(
    asOf: $asOf
    first: 500
    filter: {obligations: {count: {max: 0}}, themes: {none: {}}}
  ) {
    totalCount
    nodes {
      id
    }
  }
  workingGroups(filter: {ids: $groups}, first: 1) @include(if: $ofGroup) {
    nodes {
      themes(asOf: $asOf, first: 200) {
        nodes {
          id
        }
      }
      issuedRecommendations(
        asOf: $asOf
        first: 500
        filter: {obligations: {count: {max: 0}}}
      ) {
        totalCount
        nodes {
          id
        }
      }
      meetings(asOf: $asOf, first: 200) {
        nodes {
          agreed(asOf: $asOf, first: 50, filter: {obligations: {count: {max: 0}}}) {
            totalCount
            nodes {
              id
            }
          }
        }
      }
    }
  }
}
    `),Gn=new k(`
    query Subjects($ids: [ID!]!, $asOf: Date) {
  nodes(ids: $ids) {
    ... on Recommendation {
      ...Link
      on: issuedOn
      themes(asOf: $asOf, first: 5) {
        nodes {
          ...Link
        }
      }
    }
    ... on ActionPoint {
      ...Link
      on: agreedOn
      themes(asOf: $asOf, first: 5) {
        nodes {
          ...Link
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`);function C(n,t,i,r){let s=n.toString()+JSON.stringify(t),[a,o]=A({key:"",ids:new Set}),[u,m]=A(!0),p=yn(s);p.current=s;let d=xt((g="",c)=>{let h=s,f=new AbortController;return U(n,t,g,f.signal).then(N=>p.current===h&&o(O=>!c||O.key!==h||!O.shown?{key:h,shown:N,ids:new Set}:JSON.stringify(N.data)===JSON.stringify(O.shown.data)?{...O,next:void 0,ids:new Set}:{...O,next:N,ids:new Set([...O.ids,...c])}),N=>f.signal.aborted||p.current!==h||c||o(O=>({key:h,shown:O.key===h?O.shown:void 0,failure:N,ids:new Set}))),()=>f.abort()},[s]);F(()=>d(),[d,r]),F(()=>{let g=c=>{d(String(c.detail))};return addEventListener("written",g),()=>removeEventListener("written",g)},[d]);let y=JSON.stringify(i),_=yn(d);return _.current=d,F(()=>{if(i)return i==="graph"?Oe(Se,{},({graphChanged:{position:g,nodes:c,removedNodes:h,relationships:f}})=>{_.current(g,[...new Set([...c.map(({id:N})=>N),...h,...c.length?[]:f.map(({from:N})=>N)])])},m):Oe(Ae,{filter:i.ledger},({obligationsChanged:{position:g,changes:c}})=>{_.current(g,c.map(({obligationId:h})=>h))},m)},[y]),{data:a.shown?.data,revision:a.shown?.revision??0,failure:a.key===s?a.failure:void 0,busy:a.key!==s,changed:a.key===s&&a.next?Math.max(1,a.ids.size):0,show:()=>o(g=>g.next?{key:g.key,shown:g.next,ids:new Set}:g),reload:()=>{d()},connected:u}}var qt=n=>dispatchEvent(new CustomEvent("written",{detail:n}));var ne=()=>({path:location.pathname,params:new URLSearchParams(location.search)}),Me=new Set,Mt=()=>Me.forEach(n=>n());addEventListener("popstate",Mt);function K(n,t=!1){history[t?"replaceState":"pushState"](null,"",n),Mt()}function $t(){let[n,t]=A(ne);return F(()=>{let i=()=>t(ne());return Me.add(i),()=>{Me.delete(i)}},[]),n}addEventListener("click",n=>{let t=n.target instanceof Element?n.target.closest("a"):null;if(!t||n.defaultPrevented||n.button!==0||n.metaKey||n.ctrlKey||n.shiftKey||n.altKey)return;let i=new URL(t.href,location.href);if(i.origin!==location.origin||t.target||t.hasAttribute("download")||!Qr(i.pathname))return;let r=i.pathname!==location.pathname;i.hash&&!r&&i.search===location.search||(n.preventDefault(),K(i.pathname+i.search+i.hash),i.hash?requestAnimationFrame(()=>document.getElementById(i.hash.slice(1))?.scrollIntoView()):r&&scrollTo(0,0))});var Qr=n=>n==="/"||n==="/search"||n==="/timeline"||n.startsWith("/n/");function W(n,t={}){let i=new URLSearchParams,r=ne().params;for(let s of["asOf","lang"])r.has(s)&&i.set(s,r.get(s));return Vt(n,i,t)}var S=n=>Vt(location.pathname,ne().params,n);function Vt(n,t,i){for(let[s,a]of Object.entries(i))a?t.set(s,a):t.delete(s);let r=t.toString().replaceAll("%3A",":").replaceAll("%2C",",").replaceAll("%7E","~");return n+(r?`?${r}`:"")}var X=n=>`/n/${encodeURIComponent(n).replaceAll("%3A",":")}`,cn=document.documentElement.dataset.opensOn??"";function L({params:n}){let t=n.get("asOf")??cn;return/^\d{4}-\d\d-\d\d$/.test(t)?t:null}var ee=["OPEN","OVERDUE"],xn=["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE","WITHDRAWN","NOT_REQUIRED"];var Qt={theme:"THEME",group:"WORKING_GROUP",month:"MONTH_DUE",round:"ROUND"},B="none",Kt=25,$e=({params:n})=>{let t=n.get("by");return t==="respondent"||t&&t in Qt?t:"theme"};function te({params:n}){let t=n.get("state");if(t==="ALL")return xn;let i=(t??"").split(",").filter(r=>xn.includes(r));return i.length?i:ee}var Ln=["NOT_STARTED","IN_PROGRESS","PARTLY_IMPLEMENTED","IMPLEMENTED","DISCONTINUED"],Ur=n=>Ln.includes(n);function Hr(n){let[t,i]=n.split("-").map(Number);return`${n}-${new Date(Date.UTC(t,i,0)).getUTCDate()}`}function _n({params:n},t={}){let i={...t},r=[],s=(o,u,m)=>{let p=n.get(o);p===B?r.push(u):p&&m(p)};s("theme","THEME",o=>i.theme=o),s("group","WORKING_GROUP",o=>i.workingGroup=o),s("round","ROUND",o=>i.round=[o]),s("month","MONTH_DUE",o=>{/^\d{4}-(0[1-9]|1[0-2])$/.test(o)&&(i.dueOn={from:`${o}-01`,to:Hr(o)})});for(let[o,u]of[["progress","PROGRESS"],["assessment","ASSESSMENT"]])s(o,u,m=>{Ur(m)&&(i[o]=[m])});let a=n.get("who");return a&&(i.respondent=a),r.length&&(i.missing=r),i}function hn(n,t){let i=_n(n,t),r=$e(n),s={...i,assumed:!1},a={...i,assumed:!0},o=u=>Math.min(500,Math.max(Kt,Number(n.params.get(u))||Kt));return{sourcedScope:s,assumedScope:a,sourced:{...s,states:te(n)},assumed:{...a,states:te(n)},late:{...s,states:["OVERDUE"]},by:r==="respondent"?["STATE"]:[Qt[r],"STATE"],gaps:r==="theme"||r==="group",asOf:L(n),sourcedFirst:o("rows"),assumedFirst:o("assumedRows")}}var Ut=n=>String(Math.min(500,n*4));var Ht={brand:"Answerable",skip:"انتقل إلى المحتوى",nav:"العروض",language:"اللغة",loading:"جارٍ التحميل…",none:"لا شيء",yes:"نعم","list.comma":"، ",foot:"كل رقم يستند إلى وقائع مؤرخة، وكل واقعة إلى مصدرها. لا يُخزَّن هنا شيء على أنه «متأخر»: بل يُستنتج لليوم الذي تختاره.","foot.graphiql":"اطرح سؤالك بنفسك في GraphiQL",sample:"هذه هي العينة: مبادرة حقيقية من عام 2017 من وثائق علنية. وهي معروضة كما كانت في {day}، وهو يوم من زمنها. {today}","sample.today":"اعرض اليوم بدلًا من ذلك","name.hidden":"بلا اسم هنا ({id})","date.quarter":"الربع {quarter} من {year}","span.both":"من {since} إلى {until}","span.since":"منذ {since}","span.until":"حتى {until}",days:{zero:"بـ {n} يوم",one:"بيوم واحد",two:"بيومين",few:"بـ {n} أيام",many:"بـ {n} يومًا",other:"بـ {n} يوم"},"unit.days":{zero:"{n} يوم",one:"يوم واحد",two:"يومان",few:"{n} أيام",many:"{n} يومًا",other:"{n} يوم"},"unit.weeks":{zero:"{n} أسبوع",one:"أسبوع واحد",two:"أسبوعان",few:"{n} أسابيع",many:"{n} أسبوعًا",other:"{n} أسبوع"},"unit.months":{zero:"{n} شهر",one:"شهر واحد",two:"شهران",few:"{n} أشهر",many:"{n} شهرًا",other:"{n} شهر"},"unit.years":{zero:"{n} سنة",one:"سنة واحدة",two:"سنتان",few:"{n} سنوات",many:"{n} سنة",other:"{n} سنة"},assumption:"افتراض",sources:{zero:"بلا مصدر",one:"مصدر واحد",two:"مصدران",few:"{n} مصادر",many:"{n} مصدرًا",other:"{n} مصدر"},"source.page":"ص {page}","source.open":"فتح","source.stated":"صرّح به {who} في {day}","failure.network":"الخادم لا يجيب. هل هو مشغَّل، وهل أنت متصل؟","failure.token":"رمزك غير صالح أو انتهت صلاحيته. سجّل الخروج، أو سجّل الدخول برمز جديد.","failure.notFound":"لا وجود لهذا هنا، أو لا يحق لك رؤيته.","failure.unavailable":"لا يمكن الإجابة الآن. أعد المحاولة بعد قليل.","failure.busy":"الخادم مشغول. أعد المحاولة بعد قليل.","failure.slow":"استغرق الجواب وقتًا طويلًا. اطلب أقل: اختر موضوعًا أو فريق عمل.","failure.other":"لم يجب الخادم عن هذا. وهو يقول:","failure.retry":"أعد المحاولة","live.changed":{zero:"لا تغيير.",one:"تغيير واحد.",two:"تغييران.",few:"{n} تغييرات.",many:"{n} تغييرًا.",other:"{n} تغيير."},"live.show":"اعرض","live.lost":"انقطع الاتصال. ستعيد الصفحة الاتصال من تلقاء نفسها.","board.title":"من عليه الرد","headline.title":"كيف هو الحال","headline.late":{zero:"في {day}، لا رد متأخر ({n})، على {who}.",one:"في {day}، رد واحد متأخر، على {who}.",two:"في {day}، ردان متأخران، على {who}.",few:"في {day}، {n} ردود متأخرة، على {who}.",many:"في {day}، {n} ردًا متأخرًا، على {who}.",other:"في {day}، {n} رد متأخر، على {who}."},"headline.who":{zero:"لا جهة",one:"جهة واحدة",two:"جهتين",few:"{n} جهات",many:"{n} جهة",other:"{n} جهة"},"headline.nobody":"في {day}، لا شيء متأخر بحسب المصادر.","headline.assumed":{zero:"ولا شيء يضاف ({n}) إن صح افتراضنا.",one:"ورد واحد آخر متأخر إن صح افتراضنا.",two:"وردان آخران متأخران إن صح افتراضنا.",few:"و{n} ردود أخرى متأخرة إن صح افتراضنا.",many:"و{n} ردًا آخر متأخرًا إن صح افتراضنا.",other:"و{n} رد آخر متأخر إن صح افتراضنا."},"headline.apart":"معدود على حدة، إن صح افتراضنا","headline.rate":"أُجيب عن {rate} مما طُلب.","headline.median":{zero:"نصف حالات التأخر، ومنها ما رُدّ عليه متأخرًا، تبلغ {n} يوم أو أكثر.",one:"نصف حالات التأخر، ومنها ما رُدّ عليه متأخرًا، تبلغ يومًا واحدًا أو أكثر.",two:"نصف حالات التأخر، ومنها ما رُدّ عليه متأخرًا، تبلغ يومين أو أكثر.",few:"نصف حالات التأخر، ومنها ما رُدّ عليه متأخرًا، تبلغ {n} أيام أو أكثر.",many:"نصف حالات التأخر، ومنها ما رُدّ عليه متأخرًا، تبلغ {n} يومًا أو أكثر.",other:"نصف حالات التأخر، ومنها ما رُدّ عليه متأخرًا، تبلغ {n} يوم أو أكثر."},"filters.title":"تضييق المعروض","filters.theme":"الموضوع","filters.group":"فريق العمل","filters.who":"من عليه الرد","filters.state":"الحالة","filters.asOf":"كما في يوم","filters.today":"اليوم","filters.any":"الكل","filters.all":"كل الحالات","filters.owing":"مستحق: مفتوح أو متأخر","filters.noTheme":"بلا موضوع","filters.noGroup":"خارج فرق العمل","filters.unreported":"لا شيء مُبلَّغ عنه","filters.unassessed":"غير مُقيَّم","chips.month":"مستحق في {month}","chips.noMonth":"بلا موعد","chips.round":"الجولة {round}","chips.noRound":"بلا جولة","chips.assumed":"ما يستند إلى افتراض فقط","chips.sourced":"ما تقوله المصادر فقط","chips.remove":"إزالة","groups.title":"بحسب المجموعة والحالة","groups.by":"التجميع بحسب","groups.theme":"الموضوع","groups.respondent":"من عليه الرد","groups.group":"فريق العمل","groups.month":"شهر الاستحقاق","groups.round":"الجولة","groups.total":"المجموع","groups.nobody":"لم يُطلب من أحد","groups.none":"لم يُطلب هنا شيء.","groups.next":"الموعد التالي","groups.overlapping":"ما له عدة مواضيع أو فرق يُعد في سطر كل منها.","groups.count":{zero:"{group}، {state}: {n}",one:"{group}، {state}: {n}",two:"{group}، {state}: {n}",few:"{group}، {state}: {n}",many:"{group}، {state}: {n}",other:"{group}، {state}: {n}"},"groups.countAssumed":{zero:"{group}، {state}، بافتراض: {n}",one:"{group}، {state}، بافتراض: {n}",two:"{group}، {state}، بافتراض: {n}",few:"{group}، {state}، بافتراض: {n}",many:"{group}، {state}، بافتراض: {n}",other:"{group}، {state}، بافتراض: {n}"},"groups.more":{zero:"لا شيء آخر ({n}).",one:"واحد آخر غير معروض: اختر موضوعًا أو فريق عمل.",two:"اثنان آخران غير معروضين: اختر موضوعًا أو فريق عمل.",few:"{n} أخرى غير معروضة: اختر موضوعًا أو فريق عمل.",many:"{n} أخرى غير معروضة: اختر موضوعًا أو فريق عمل.",other:"{n} أخرى غير معروضة: اختر موضوعًا أو فريق عمل."},"notAsked.title":"لم يُطلب","notAsked.what":"ماذا","notAsked.since":"صدرت أو اتُّفق عليها","notAsked.none":"كل ما هنا طُلب من جهة ما.","notAsked.narrowed":"هذه المرشحات تخص من عليه الرد وموعده ومآله. أزلها لترى ما لم يُطلب من أحد.","notAsked.hint":"لم يُطلب من أحد الرد على هذه، ولا حتى بافتراض.","notAsked.cut":"قد يكون هناك أكثر مما هو معدود هنا.","list.owed":"المستحق من الردود","list.all":"كل الحالات","list.or":" أو ","list.who":"من","list.what":"عليه الرد على","list.due":"الموعد","list.state":"الحالة","list.progress":"التقدم","list.assessment":"التقييم","list.mark":"{what}: {status}","list.disputed":"مختلَف فيه","list.round":"الجولة","list.daysLate":"أيام التأخير","list.rests":"يستند إلى","list.restsAssumed":"افتراض","list.restsSourced":"مصادر","list.link":"الرابط","list.noDue":"بلا موعد","list.none":"لا شيء هنا.","list.noneSourced":"لا شيء هنا بحسب المصادر.","list.assumed":{zero:"لا شيء يستند إلى افتراض ({n})",one:"واحد يستند إلى افتراض",two:"اثنان يستندان إلى افتراض",few:"{n} تستند إلى افتراض",many:"{n} تستند إلى افتراض",other:"{n} تستند إلى افتراض"},"list.assumedHint":"لا تقول المصادر إن هذه الردود مستحقة. وهي مستحقة إن صح اختيار قام به واضعو هذا المخطط. ولا تدخل في أي عدد للمتأخرين.","list.more":{zero:"لا مزيد ({n})",one:"اعرض واحدًا آخر",two:"اعرض اثنين آخرين",few:"اعرض المزيد (بقي {n})",many:"اعرض المزيد (بقي {n})",other:"اعرض المزيد (بقي {n})"},"list.tooMany":{zero:"لا شيء آخر ({n}).",one:"واحد آخر غير معروض: ضيّق القائمة.",two:"اثنان آخران غير معروضين: ضيّق القائمة.",few:"{n} أخرى غير معروضة: ضيّق القائمة.",many:"{n} أخرى غير معروضة: ضيّق القائمة.",other:"{n} أخرى غير معروضة: ضيّق القائمة."},"trend.title":"الأشهر الاثنا عشر الأخيرة","trend.table":"الأرقام في جدول","trend.alt":"الردود المتأخرة شهريًا: {then} في {from}، و{now} في {to}. يضم الجدول أدناه كل الأرقام.","trend.hint":"في نهاية كل شهر؛ العدد هو المتأخر. ولا يشمل ما يقوم على افتراض.","since.title":"ما تغيّر منذ","since.day":"منذ","since.month":"الشهر الماضي","since.year":"سنة","since.none":"لم يتغيّر شيء بحسب المصادر.","since.notAsked":"غير مستحق","since.then":"أصبح","timeline.title":"الجدول الزمني","timeline.month":"الشهر","timeline.from":"أول شهر","timeline.to":"آخر شهر","timeline.cut":"ما يحين موعده هنا أكثر من أن يسعه جدول واحد. تعدّه الصفحة الأولى شهرًا بشهر.","timeline.now":"اليوم المعروض","timeline.elsewhere":"في مكان آخر","timeline.says":"ما يقوله {document} فقط","timeline.saysOn":"ما يقوله {document} فقط، ص. {page}","timeline.others":"مصدر آخر: {dates}","timeline.MEETING":"اجتماع","timeline.MEETING_PLANNED":"مقرّر","timeline.MEETING_HELD":"عُقد","timeline.MEETING_CANCELLED":"أُلغي","timeline.PUBLISHED":"نُشر","timeline.DUE":"مستحق","timeline.due":{zero:"لا شيء مستحق",one:"استحقاق واحد",two:"استحقاقان",few:"{n} استحقاقات",many:"{n} استحقاقًا",other:"{n} استحقاق"},"timeline.owing":{zero:"لا أحد مدين بالرد",one:"طرف واحد",two:"طرفان",few:"{n} أطراف",many:"{n} طرفًا",other:"{n} طرف"},"state.OPEN":"مفتوح","state.OVERDUE":"متأخر","state.ANSWERED":"تم الرد","state.ANSWERED_LATE":"تم الرد متأخرًا","state.WITHDRAWN":"مسحوب","state.NOT_REQUIRED":"للعلم","why.show":"لماذا؟","why.hide":"إغلاق","why.showOf":"لماذا؟ {who}، {what}","why.hideOf":"إغلاق الأسباب: {who}، {what}","why.title":"لماذا هذا مستحق","why.gone":"لم يعد هذا مستحقًا.","why.because":{zero:"لماذا",one:"لماذا",two:"لماذا: سببان",few:"لماذا: {n} أسباب",many:"لماذا: {n} سببًا",other:"لماذا: {n} سبب"},"why.assumed":"هذا يستند إلى افتراض: ومن دونه لا يستحق هنا شيء.","why.deadline":"حتى متى","why.noDeadline":"لا شيء يحدد موعدًا، فلا يتأخر أبدًا.","why.round":"طُلب في الجولة {round}.","why.answers":"ما الذي أُجيب به","why.noAnswers":"لم يُسجَّل أي رد.","why.write":"إلى من يُكتب","howFar.title":"إلى أين وصل","howFar.progress":"بقول من عليه الرد","howFar.assessment":"كما يراه غيره","howFar.disputed":"مختلَف فيه: لا يقول غيره ما يقوله من عليه الرد.","why.withdrawn":"سُحب الطلب.","why.alone":"هذا السبب وحده يعطي {day}.","way.about":"يتناول","way.themeOf":"هو موضوع","way.partOf":"جزء من","way.hasPart":"من أجزائه","way.addressedTo":"وُجِّه إلى","way.askedBy":"تلقى الطلب في","way.memberOf":"عضو في","way.hasMember":"من أعضائه","way.succeededBy":"خلفه","way.succeeds":"يخلف","way.other":"متصل بـ","way.withdrawnOn":"سُحب في {day}","deadline.agreed":"الموعد المتفق عليه عند الطلب ({asked}).","deadline.within":"{period} بعد الطلب ({asked})، كما اتُّفق.","deadline.review":"اليوم الأخير من المراجعة «{review}» ({on})، وهي الأولى بعد الطلب ({asked}). ولم يُتفق على موعد ولا مدة.","deadline.others":{zero:"لا مصادر أخرى ({n})",one:"مصدر آخر يقول غير ذلك",two:"مصدران آخران يقولان غير ذلك",few:"مصادر أخرى تقول غير ذلك ({n})",many:"مصادر أخرى تقول غير ذلك ({n})",other:"مصادر أخرى تقول غير ذلك ({n})"},"response.by":"قدمه {who}","response.for":"نيابة عن {who}","response.retracted":"سُحب في {day}","responsibility.ITSELF":"على المخاطَب نفسه الرد.","responsibility.EACH_MEMBER":"على كل عضو كان في المجموعة في ذلك اليوم الرد.","responsibility.ANY_MEMBER":"يكفي رد أي عضو.","responsibility.NOT_REQUIRED":"أُرسل للعلم: لا يُطلب رد.","node.missing":"غير موجود","node.missingHint":"لا وجود لـ {id}، أو لا يحق لك رؤيته.","node.owes":"ما عليه من ردود وما رد عليه","node.asked":"من سُئل، وبماذا أجاب","node.inScope":"المستحق في نطاقه","node.related":"الصلات","node.all":"اعرض الكل","node.fewer":"اعرض أقل","node.more":{zero:"لا مزيد ({n})",one:"وواحد آخر",two:"واثنان آخران",few:"و{n} أخرى",many:"و{n} أخرى",other:"و{n} أخرى"},"node.others":{zero:"لا مصادر أخرى ({n})",one:"مصدر آخر يقول غير ذلك",two:"مصدران آخران يقولان غير ذلك",few:"مصادر أخرى تقول غير ذلك ({n})",many:"مصادر أخرى تقول غير ذلك ({n})",other:"مصادر أخرى تقول غير ذلك ({n})"},"node.printed":"كما في {day}","node.printedToday":"كما في اليوم","node.relationships":"كل العلاقات حسب النوع","node.timeline":"ما ورد فيه، جدولًا زمنيًا","report.title":"تقرير المراجعة","report.hint":"صفحتان لاجتماع مراجعة: ما اتُّفق عليه، ومن ردّ وكيف، ومن عليه الرد، وما تغيّر منذ المراجعة السابقة.","report.from":"من (فارغ: المراجعة السابقة)","report.to":"إلى (فارغ: اليوم)","report.open":"افتح واطبع","report.markdown":"احفظ بصيغة Markdown","report.failed":"لا يمكن فتح التقرير. يقول الخادم:","fact.focalPoint":"جهة الاتصال","fact.representing":"نيابة عن {who}","fact.addressedOn":"طُلب في {day}","fact.dueOn":"مستحق في {day}","fact.withdrawnOn":"سُحب في {day}","fact.on":"في {day}","fact.respondWithin":"الرد خلال {period}","property.aliases":"أسماء أخرى","property.abbreviation":"الاختصار","property.kind":"النوع","property.country":"البلد","property.summary":"الملخص","property.status":"الوضع","property.pilot":"تجريبي","property.text":"النص","property.agreedOn":"اتُّفق في","property.issuedOn":"صدر في","property.publishedOn":"نُشر في","property.language":"اللغة","property.url":"العنوان","property.pages":"الصفحات","property.on":"متى","property.days":"الأيام","property.place":"المكان","property.roleTitle":"الصفة","property.contact":"الاتصال","property.state":"الحالة","property.submittedOn":"قُدم في","property.reportedOn":"تاريخ التقرير","property.retractedOn":"سُحب في","property.time":"الفترة","property.visibility":"يراه","label.ACTION_POINT":"نقطة عمل","label.DOCUMENT":"وثيقة","label.INITIATIVE":"مبادرة","label.MEETING":"اجتماع","label.ORGANIZATION":"منظمة","label.OUTCOME":"نتيجة","label.PERSON":"شخص","label.PROGRESS_REPORT":"تقرير تقدم","label.RECOMMENDATION":"توصية","label.RESPONSE":"رد","label.STAKEHOLDER_GROUP":"مجموعة جهات","label.THEME":"موضوع","label.WORKING_GROUP":"فريق عمل","organizationKind.GOVERNMENT":"حكومة","organizationKind.MINISTRY":"وزارة","organizationKind.POLICE":"شرطة","organizationKind.MULTILATERAL":"متعددة الأطراف","organizationKind.CIVIL_SOCIETY":"مجتمع مدني","organizationKind.RESEARCH":"بحوث","organizationKind.NETWORK":"شبكة","organizationKind.OTHER":"غير ذلك","documentKind.CONCEPT_NOTE":"مذكرة مفاهيمية","documentKind.BRIEF":"موجز","documentKind.REPORT":"تقرير","documentKind.WORKING_PAPER":"ورقة عمل","documentKind.AGENDA":"جدول أعمال","documentKind.SUMMARY":"ملخص","documentKind.CASE_STUDY":"دراسة حالة","documentKind.ACTION_PLAN":"خطة عمل","documentKind.OTHER":"غير ذلك","meetingKind.PLANNING":"تخطيط","meetingKind.MEETING":"اجتماع","meetingKind.WORKSHOP":"ورشة","meetingKind.OUTREACH":"توعية","meetingKind.EVENT":"فعالية","meetingKind.REVIEW":"مراجعة","meetingKind.CONVENING":"لقاء عام","meetingKind.SESSION":"جلسة","meetingStatus.PLANNED":"مخطط له","meetingStatus.HELD":"عُقد","meetingStatus.CANCELLED":"أُلغي","memberStatus.PROPOSED":"مقترح","memberStatus.INVITED":"مدعو","memberStatus.CONFIRMED":"مؤكد","memberStatus.ATTENDED":"حضر","memberStatus.DECLINED":"اعتذر","groupStatus.PLANNED":"مخطط له","groupStatus.ACTIVE":"نشط","groupStatus.CLOSED":"مغلق","visibility.PUBLIC":"الجميع","visibility.PARTNER":"الشركاء","visibility.MEMBER":"الأعضاء","visibility.SECRETARIAT":"الأمانة","responseKind.ACCEPTED":"مقبول","responseKind.PARTLY_ACCEPTED":"مقبول جزئيًا","responseKind.REJECTED":"مرفوض","responseKind.NOTED":"أُحيط علمًا","responseKind.HOLDING":"رد مؤقت","responseState.DRAFT":"مسودة","responseState.SUBMITTED":"مقدَّم","responseState.RETRACTED":"مسحوب","progress.NOT_STARTED":"لم يبدأ","progress.IN_PROGRESS":"جارٍ","progress.PARTLY_IMPLEMENTED":"منفَّذ جزئيًا","progress.IMPLEMENTED":"منفَّذ","progress.DISCONTINUED":"أُوقف","related.actionPoints":"نقاط العمل","related.addressed":"ما طُلب منه","related.addressees":"من سُئل","related.affiliates":"العاملون فيها","related.affiliations":"يعمل لدى","related.agreed":"ما اتُّفق عليه فيه","related.agreedAt":"اتُّفق عليه في","related.answers":"يرد على","related.conveners":"يعقده","related.convenes":"يعقد","related.coordinates":"ينسق","related.coordinators":"ينسقه","related.discussed":"على جدول الأعمال","related.discussedAt":"نوقش في","related.discussedDocuments":"وثائق جدول الأعمال","related.documents":"الوثائق","related.heldBy":"عقده","related.hosted":"اجتماعات استضافها","related.hosts":"استضافه","related.implements":"ينفذ","related.informedByDocuments":"تغذيه هذه الوثائق","related.informedByMeetings":"تغذيه هذه الاجتماعات","related.informedByWorkingGroups":"تغذيه فرق العمل هذه","related.informs":"يغذي","related.issuedDocuments":"وثائق أصدرها","related.issuedRecommendations":"توصيات أصدرها","related.issuers":"أصدره","related.leaders":"يقوده","related.leads":"يقود","related.meetings":"الاجتماعات","related.memberOf":"عضو في","related.members":"الأعضاء","related.onBehalfOf":"نيابة عن","related.outcomes":"النتائج المنشودة","related.partOf":"جزء من","related.participants":"من دُعي ومن حضر","related.participatesIn":"اجتماعات شارك فيها","related.parts":"الأجزاء","related.predecessors":"السلف","related.progressOnBehalf":"تقارير تقدم باسمه","related.progressReports":"تقارير التقدم","related.publishedDocuments":"وثائق نشرها","related.publishedRecommendations":"توصيات نشرها","related.publishers":"نشره","related.recommendations":"التوصيات","related.recorded":"ما تسجله","related.recordedIn":"مسجل في","related.reportsOn":"يتناول","related.responses":"الردود","related.responsesOnBehalf":"ردود باسمه","related.reviewed":"ما روجع فيه","related.reviews":"روجع في","related.submitted":"ردود قدمها","related.submittedBy":"قدمه","related.submittedProgress":"تقارير تقدم قدمها","related.successors":"الخلف","related.supporters":"يدعمه","related.supports":"يدعم","related.themes":"المواضيع","related.translationOf":"ترجمة","related.translations":"الترجمات","related.workedOnBy":"من يعمل عليه","related.workingGroups":"فرق العمل","related.worksOn":"يعمل على","search.title":"بحث","search.box":"ابحث في الأسماء والنصوص","search.go":"ابحث","search.all":"الكل","search.facets":"أنواع النتائج","search.none":"لم يُعثر على شيء.","search.hint":'يجب أن ترد كل الكلمات بأي من صيغها. ويعمل أيضًا: "عبارة" بين علامتي تنصيص، وOR، و-بدون، وبداية*.',share:"مشاركة","share.link":"نسخ الرابط","share.csv":"نسخ بصيغة CSV","share.markdown":"نسخ بصيغة Markdown","share.query":"نسخ استعلام GraphQL","share.variables":"المتغيرات، ورابط يفتحه:","share.graphiql":"فتح في GraphiQL","share.print":"طباعة","share.copied":"نُسخ.","share.name":"الاسم","share.until":"حتى","share.found":"ما يطابق","share.failed":"لم يُنسخ: {why}",signIn:"تسجيل الدخول","signIn.signedIn":"مسجَّل","signIn.as":"{role}. ترى ما يُعرض على: {clearance}.","signIn.out":"تسجيل الخروج","signIn.token":"الرمز","signIn.hint":"تعطيك الأمانة رمزًا. ويُحفظ في هذا اللسان فقط.","signIn.go":"دخول","role.READER":"يمكنك القراءة","role.RESPONDENT":"يمكنك القراءة والرد عن منظماتك","role.EDITOR":"يمكنك القراءة والكتابة","pick.other":"اختر غيره","pick.found":{zero:"لا شيء ({n}).",one:"وُجد واحد: اختره.",two:"وُجد اثنان: اختر واحدًا.",few:"وُجدت {n}: اختر واحدًا.",many:"وُجد {n}: اختر واحدًا.",other:"وُجد {n}: اختر واحدًا."},"write.record":"تسجيل رد","write.retract":"سحب هذا الرد","write.report":"تسجيل تقدم","write.retractReport":"سحب هذا التقرير","write.assess":"سجّل تقييمك للتقدّم","write.from":"من يجيب","write.submitter":"من يقول ذلك","write.withdraw":"سحب الطلب","write.ask":"طلب رد من جهة","write.kind":"ماذا يقول","write.textVisibility":"من يقرأ النص","write.asVisible":"كل من يرى الباقي","write.withdrawnOn":"سُحب في","write.addressee":"من يُطلب منه","write.addressedOn":"طُلب في","write.dueOn":"الموعد، إن اتُّفق على تاريخ","write.responsibility":"من عليه الرد إن كانت مجموعة","write.dateHint":"تاريخ مثل 2017-02-14 أو 2017-02 أو 2017-Q1 أو 2017","write.where":"أين ورد ذلك؟","write.document":"الوثيقة","write.page":"الصفحة","write.quote":"الاقتباس","write.assumption":"أو من دون وثيقة: ما الذي تفترضه ولماذا","write.statement":"من دون أي منهما يُحفظ بوصفه تصريحك اليوم.","write.save":"حفظ","write.done":"حُفظ.","write.change":"{before} ← {after}","conflict.title":"كتب غيرك هنا منذ أن نظرت. قارن ثم قرر.","conflict.mine":"ما تكتبه","conflict.now":"ما هو قائم الآن","conflict.again":"اكتب ما لدي مع ذلك"};var Ve={brand:"Answerable",skip:"Skip to the content",nav:"Views",language:"Language",loading:"Loading…",none:"none",yes:"yes","list.comma":", ",foot:"Every number rests on dated facts, and every fact on its source. Nothing here is stored as “late”: it is derived for the day you choose.","foot.graphiql":"Ask your own question in GraphiQL",sample:"This is the sample: a real initiative of 2017, from public documents. It is shown as of {day}, a day of its own time. {today}","sample.today":"Show today instead","name.hidden":"Not named here ({id})","date.quarter":"Q{quarter} {year}","span.both":"{since} to {until}","span.since":"since {since}","span.until":"until {until}",days:{one:"by {n} day",other:"by {n} days"},"unit.days":{one:"{n} day",other:"{n} days"},"unit.weeks":{one:"{n} week",other:"{n} weeks"},"unit.months":{one:"{n} month",other:"{n} months"},"unit.years":{one:"{n} year",other:"{n} years"},assumption:"Assumption",sources:{one:"Source",other:"{n} sources"},"source.page":"p. {page}","source.open":"open","source.stated":"Stated by {who} on {day}","failure.network":"The server does not answer. Is it running, and are you connected?","failure.token":"Your token is not valid, or no longer. Sign out, or sign in with a new one.","failure.notFound":"There is no such thing here, or you may not see it.","failure.unavailable":"This cannot be answered just now. Try again in a moment.","failure.busy":"The server is busy. Try again in a moment.","failure.slow":"The answer took too long. Ask for less: choose a theme or a working group.","failure.other":"The server did not answer this. It says:","failure.retry":"Try again","live.changed":{one:"{n} changed.",other:"{n} changed."},"live.show":"Show","live.lost":"The connection is lost. The page connects again by itself.","board.title":"Who owes an answer","headline.title":"How it stands","headline.late":{one:"On {day}, {n} answer is late, owed by {who}.",other:"On {day}, {n} answers are late, owed by {who}."},"headline.who":{one:"{n} stakeholder",other:"{n} stakeholders"},"headline.nobody":"On {day}, nothing is late as far as the sources say.","headline.assumed":{one:"{n} more would be late, if what we assume is right.",other:"{n} more would be late, if what we assume is right."},"headline.apart":"Counted apart, if what we assume is right","headline.rate":"{rate} of what was asked has been answered.","headline.median":{one:"Half of all delays, answers given late included, are {n} day or longer.",other:"Half of all delays, answers given late included, are {n} days or longer."},"filters.title":"Narrow what is shown","filters.theme":"Theme","filters.group":"Working group","filters.who":"Who owes","filters.state":"State","filters.asOf":"As of","filters.today":"Today","filters.any":"any","filters.all":"all states","filters.owing":"owed: open or late","filters.noTheme":"without a theme","filters.noGroup":"of no working group","filters.unreported":"nothing reported","filters.unassessed":"not assessed","chips.month":"due in {month}","chips.noMonth":"without a due date","chips.round":"round {round}","chips.noRound":"without a round","chips.assumed":"only what rests on an assumption","chips.sourced":"only what the sources say","chips.remove":"remove","groups.title":"By group and state","groups.by":"Group by","groups.theme":"Theme","groups.respondent":"Who owes","groups.group":"Working group","groups.month":"Month due","groups.round":"Round","groups.total":"All","groups.nobody":"nobody was asked","groups.none":"Nothing was asked here.","groups.next":"Next due","groups.overlapping":"What has several themes or groups counts in the row of each.","groups.count":{one:"{group}, {state}: {n}",other:"{group}, {state}: {n}"},"groups.countAssumed":{one:"{group}, {state}, on an assumption: {n}",other:"{group}, {state}, on an assumption: {n}"},"groups.more":{one:"{n} more is not shown: choose a theme or a working group.",other:"{n} more are not shown: choose a theme or a working group."},"notAsked.title":"Not asked","notAsked.what":"What","notAsked.since":"Issued or agreed","notAsked.none":"Everything here was asked of somebody.","notAsked.narrowed":"A request is narrowed by who owes it, when it is due and how it goes. Take these away to see what nobody was asked.","notAsked.hint":"Nobody was asked for an answer to these, not even by an assumption.","notAsked.cut":"There may be more than are counted here.","list.owed":"What is owed","list.all":"All states","list.or":" or ","list.who":"Who","list.what":"Owes an answer to","list.due":"Due","list.state":"State","list.progress":"Progress","list.assessment":"Assessment","list.mark":"{what}: {status}","list.disputed":"disputed","list.round":"Round","list.daysLate":"Days late","list.rests":"Rests on","list.restsAssumed":"an assumption","list.restsSourced":"sources","list.link":"Link","list.noDue":"no date","list.none":"Nothing here.","list.noneSourced":"Nothing here, as far as the sources say.","list.assumed":{one:"{n} rests on an assumption",other:"{n} rest on an assumption"},"list.assumedHint":"The sources do not say that these are owed. They are, if a choice that the authors of this graph made is right. They are in no number of who is late.","list.more":{one:"Show {n} more",other:"Show more ({n} left)"},"list.tooMany":{one:"{n} more is not shown: narrow the list.",other:"{n} more are not shown: narrow the list."},"trend.title":"The last twelve months","trend.table":"The numbers as a table","trend.alt":"Late answers by month: {then} on {from}, {now} on {to}. The table below has every number.","trend.hint":"At the end of each month; the number is what was late. What rests on an assumption is left out.","since.title":"What changed since","since.day":"Since","since.month":"the last month","since.year":"a year ago","since.none":"Nothing changed, as far as the sources say.","since.notAsked":"not owed","since.then":"became","timeline.title":"Timeline","timeline.month":"Month","timeline.from":"First month","timeline.to":"Last month","timeline.cut":"Too much falls due here for one table. The board counts it by month.","timeline.now":"the day shown","timeline.elsewhere":"Elsewhere","timeline.says":"only what {document} says","timeline.saysOn":"only what {document} says on p. {page}","timeline.others":"another source: {dates}","timeline.MEETING":"Meeting","timeline.MEETING_PLANNED":"Planned","timeline.MEETING_HELD":"Held","timeline.MEETING_CANCELLED":"Cancelled","timeline.PUBLISHED":"Published","timeline.DUE":"Due","timeline.due":{one:"{n} thing falls due",other:"{n} things fall due"},"timeline.owing":{one:"{n} asked",other:"{n} asked"},"state.OPEN":"Open","state.OVERDUE":"Late","state.ANSWERED":"Answered","state.ANSWERED_LATE":"Answered late","state.WITHDRAWN":"Withdrawn","state.NOT_REQUIRED":"For information","why.show":"Why?","why.hide":"Close","why.showOf":"Why? {who}, {what}","why.hideOf":"Close the reasons: {who}, {what}","why.title":"Why this is owed","why.gone":"This is no longer owed.","why.because":{one:"Why",other:"Why: {n} reasons"},"why.assumed":"This rests on an assumption: without it, nothing would be owed here.","why.deadline":"Until when","why.noDeadline":"Nothing fixes a date, so it is never late.","why.round":"Asked in round {round}.","why.answers":"What was answered","why.noAnswers":"No answer is recorded.","why.write":"Whom to write to","howFar.title":"How far it has come","howFar.progress":"In the respondent’s own word","howFar.assessment":"As others see it","howFar.disputed":"Disputed: others do not say what the respondent says.","why.withdrawn":"The request is withdrawn.","why.alone":"This reason alone would give {day}.","way.about":"is about","way.themeOf":"is the theme of","way.partOf":"is part of","way.hasPart":"has the part","way.addressedTo":"was addressed to","way.askedBy":"was asked by","way.memberOf":"is a member of","way.hasMember":"has the member","way.succeededBy":"was succeeded by","way.succeeds":"succeeds","way.other":"is connected to","way.withdrawnOn":"withdrawn on {day}","deadline.agreed":"The date that was agreed when it was asked ({asked}).","deadline.within":"{period} after it was asked ({asked}), as was agreed.","deadline.review":"The last day of the review “{review}” ({on}), the first after it was asked ({asked}). No date or period was agreed.","deadline.others":{one:"Another source says otherwise",other:"Other sources say otherwise ({n})"},"response.by":"Submitted by {who}","response.for":"For {who}","response.retracted":"retracted {day}","responsibility.ITSELF":"The addressee itself owes the answer.","responsibility.EACH_MEMBER":"Each member that the group had on that day owes an answer.","responsibility.ANY_MEMBER":"The answer of any member is enough.","responsibility.NOT_REQUIRED":"Sent for information: no answer is asked for.","node.missing":"Not found","node.missingHint":"There is no {id}, or you may not see it.","node.owes":"What it owes and has answered","node.asked":"Who was asked, and what they answered","node.inScope":"What is owed in its scope","node.related":"Related","node.all":"Show all","node.fewer":"Show fewer","node.more":{one:"and {n} more",other:"and {n} more"},"node.others":{one:"Another source says otherwise",other:"Other sources say otherwise ({n})"},"node.printed":"As of {day}","node.printedToday":"As of today","node.relationships":"Every relationship, by type","node.timeline":"What it says, as a timeline","report.title":"Review report","report.hint":"Two pages for a review meeting: what was agreed, who answered and how, who owes, and what changed since the last review.","report.from":"From (empty: the last review)","report.to":"To (empty: today)","report.open":"Open and print","report.markdown":"Save as Markdown","report.failed":"The report cannot be opened. The server says:","fact.focalPoint":"focal point","fact.representing":"for {who}","fact.addressedOn":"asked {day}","fact.dueOn":"due {day}","fact.withdrawnOn":"withdrawn {day}","fact.on":"on {day}","fact.respondWithin":"answer within {period}","property.aliases":"Also called","property.abbreviation":"Abbreviation","property.kind":"Kind","property.country":"Country","property.summary":"Summary","property.status":"Status","property.pilot":"Pilot","property.text":"Text","property.agreedOn":"Agreed","property.issuedOn":"Issued","property.publishedOn":"Published","property.language":"Language","property.url":"Address","property.pages":"Pages","property.on":"When","property.days":"Days","property.place":"Place","property.roleTitle":"Role","property.contact":"Contact","property.state":"State","property.submittedOn":"Submitted","property.reportedOn":"Reported","property.retractedOn":"Retracted","property.time":"Time","property.visibility":"Seen from","label.ACTION_POINT":"Action point","label.DOCUMENT":"Document","label.INITIATIVE":"Initiative","label.MEETING":"Meeting","label.ORGANIZATION":"Organization","label.OUTCOME":"Outcome","label.PERSON":"Person","label.PROGRESS_REPORT":"Progress report","label.RECOMMENDATION":"Recommendation","label.RESPONSE":"Response","label.STAKEHOLDER_GROUP":"Group of stakeholders","label.THEME":"Theme","label.WORKING_GROUP":"Working group","organizationKind.GOVERNMENT":"Government","organizationKind.MINISTRY":"Ministry","organizationKind.POLICE":"Police","organizationKind.MULTILATERAL":"Multilateral","organizationKind.CIVIL_SOCIETY":"Civil society","organizationKind.RESEARCH":"Research","organizationKind.NETWORK":"Network","organizationKind.OTHER":"Other","documentKind.CONCEPT_NOTE":"Concept note","documentKind.BRIEF":"Brief","documentKind.REPORT":"Report","documentKind.WORKING_PAPER":"Working paper","documentKind.AGENDA":"Agenda","documentKind.SUMMARY":"Summary","documentKind.CASE_STUDY":"Case study","documentKind.ACTION_PLAN":"Action plan","documentKind.OTHER":"Other","meetingKind.PLANNING":"Planning","meetingKind.MEETING":"Meeting","meetingKind.WORKSHOP":"Workshop","meetingKind.OUTREACH":"Outreach","meetingKind.EVENT":"Event","meetingKind.REVIEW":"Review","meetingKind.CONVENING":"Convening","meetingKind.SESSION":"Session","meetingStatus.PLANNED":"Planned","meetingStatus.HELD":"Held","meetingStatus.CANCELLED":"Cancelled","memberStatus.PROPOSED":"proposed","memberStatus.INVITED":"invited","memberStatus.CONFIRMED":"confirmed","memberStatus.ATTENDED":"attended","memberStatus.DECLINED":"declined","groupStatus.PLANNED":"Planned","groupStatus.ACTIVE":"Active","groupStatus.CLOSED":"Closed","visibility.PUBLIC":"Everybody","visibility.PARTNER":"Partners","visibility.MEMBER":"Members","visibility.SECRETARIAT":"The secretariat","responseKind.ACCEPTED":"Accepted","responseKind.PARTLY_ACCEPTED":"Partly accepted","responseKind.REJECTED":"Rejected","responseKind.NOTED":"Noted","responseKind.HOLDING":"Holding reply","responseState.DRAFT":"Draft","responseState.SUBMITTED":"Submitted","responseState.RETRACTED":"Retracted","progress.NOT_STARTED":"Not started","progress.IN_PROGRESS":"In progress","progress.PARTLY_IMPLEMENTED":"Partly implemented","progress.IMPLEMENTED":"Implemented","progress.DISCONTINUED":"Discontinued","related.actionPoints":"Action points","related.addressed":"Asked","related.addressees":"Who was asked","related.affiliates":"People who work there","related.affiliations":"Works for","related.agreed":"Agreed there","related.agreedAt":"Agreed at","related.answers":"Answers","related.conveners":"Convened by","related.convenes":"Convenes","related.coordinates":"Coordinates","related.coordinators":"Coordinated by","related.discussed":"On the agenda","related.discussedAt":"Discussed at","related.discussedDocuments":"Documents on the agenda","related.documents":"Documents","related.heldBy":"Held by","related.hosted":"Hosted meetings","related.hosts":"Hosted by","related.implements":"Implements","related.informedByDocuments":"Informed by documents","related.informedByMeetings":"Informed by meetings","related.informedByWorkingGroups":"Informed by working groups","related.informs":"Informs","related.issuedDocuments":"Documents issued","related.issuedRecommendations":"Recommendations issued","related.issuers":"Issued by","related.leaders":"Led by","related.leads":"Leads","related.meetings":"Meetings","related.memberOf":"Member of","related.members":"Members","related.onBehalfOf":"For","related.outcomes":"Outcomes aimed at","related.partOf":"Part of","related.participants":"Who was invited, and who came","related.participatesIn":"Meetings attended","related.parts":"Parts","related.predecessors":"Preceded by","related.progressOnBehalf":"Progress reports made for it","related.progressReports":"Progress reports","related.publishedDocuments":"Documents published","related.publishedRecommendations":"Recommendations published","related.publishers":"Published by","related.recommendations":"Recommendations","related.recorded":"What it records","related.recordedIn":"Recorded in","related.reportsOn":"Reports on","related.responses":"Answers","related.responsesOnBehalf":"Answers given for it","related.reviewed":"Reviewed there","related.reviews":"Reviewed at","related.submitted":"Answers submitted","related.submittedBy":"Submitted by","related.submittedProgress":"Progress reports submitted","related.successors":"Succeeded by","related.supporters":"Supported by","related.supports":"Supports","related.themes":"Themes","related.translationOf":"Translation of","related.translations":"Translations","related.workedOnBy":"Who works on it","related.workingGroups":"Working groups","related.worksOn":"Works on","search.title":"Search","search.box":"Search names and texts","search.go":"Search","search.all":"All","search.facets":"Kinds of results","search.none":"Nothing was found.","search.hint":"All words must match, in any of their forms. “A phrase” in quotes, OR, -without and begin* work too.",share:"Share","share.link":"Copy the link","share.csv":"Copy as CSV","share.markdown":"Copy as Markdown","share.query":"Copy the GraphQL query","share.variables":"Variables, and a link that opens it:","share.graphiql":"Open in GraphiQL","share.print":"Print","share.copied":"Copied.","share.name":"Name","share.until":"Until","share.found":"What matches","share.failed":"Not copied: {why}",signIn:"Sign in","signIn.signedIn":"Signed in","signIn.as":"{role}. You see what is shown to: {clearance}.","signIn.out":"Sign out","signIn.token":"Token","signIn.hint":"The secretariat gives you a token. It is kept in this tab only.","signIn.go":"Sign in","role.READER":"You may read","role.RESPONDENT":"You may read, and answer for your organizations","role.EDITOR":"You may read and write","pick.other":"Choose another","pick.found":{one:"{n} found: choose it.",other:"{n} found: choose one."},"write.record":"Record an answer","write.retract":"Retract this answer","write.report":"Record progress","write.retractReport":"Retract this report","write.assess":"Record how you see its progress","write.from":"Who answers","write.submitter":"Who says so","write.withdraw":"Withdraw the request","write.ask":"Ask somebody for an answer","write.kind":"What it says","write.textVisibility":"Who may read the text","write.asVisible":"All who see the rest","write.withdrawnOn":"Withdrawn","write.addressee":"Who is asked","write.addressedOn":"Asked","write.dueOn":"Due, if a date was agreed","write.responsibility":"Who owes the answer, if it is a group","write.dateHint":"A date such as 2017-02-14, 2017-02, 2017-Q1 or 2017","write.where":"Where does it say so?","write.document":"Document","write.page":"Page","write.quote":"Quote","write.assumption":"Or, without a document: what you assume, and why","write.statement":"Without either, it is kept as your statement of today.","write.save":"Save","write.done":"Saved.","write.change":"{before} → {after}","conflict.title":"Somebody else has written here since you looked. Compare, and decide.","conflict.mine":"What you write","conflict.now":"What stands there now","conflict.again":"Write mine all the same"};var jt={brand:"Answerable",skip:"Aller au contenu",nav:"Vues",language:"Langue",loading:"Chargement…",none:"aucun",yes:"oui","list.comma":", ",foot:"Chaque nombre repose sur des faits datés, et chaque fait sur sa source. Rien n’est enregistré comme « en retard » : c’est calculé pour le jour que vous choisissez.","foot.graphiql":"Posez votre propre question dans GraphiQL",sample:"Ceci est l’exemple : une initiative réelle de 2017, d’après des documents publics. Elle est montrée au {day}, un jour de son époque. {today}","sample.today":"Montrer aujourd’hui","name.hidden":"Sans nom ici ({id})","date.quarter":"T{quarter} {year}","span.both":"de {since} à {until}","span.since":"depuis {since}","span.until":"jusqu’à {until}",days:{one:"de {n} jour",many:"de {n} jours",other:"de {n} jours"},"unit.days":{one:"{n} jour",many:"{n} jours",other:"{n} jours"},"unit.weeks":{one:"{n} semaine",many:"{n} semaines",other:"{n} semaines"},"unit.months":{one:"{n} mois",many:"{n} mois",other:"{n} mois"},"unit.years":{one:"{n} an",many:"{n} ans",other:"{n} ans"},assumption:"Hypothèse",sources:{one:"Source",many:"{n} sources",other:"{n} sources"},"source.page":"p. {page}","source.open":"ouvrir","source.stated":"Déclaré par {who} le {day}","failure.network":"Le serveur ne répond pas. Est-il en marche, et êtes-vous connecté ?","failure.token":"Votre jeton n’est pas ou plus valable. Déconnectez-vous, ou connectez-vous avec un nouveau.","failure.notFound":"Cela n’existe pas ici, ou vous ne pouvez pas le voir.","failure.unavailable":"Pas de réponse possible pour l’instant. Réessayez dans un moment.","failure.busy":"Le serveur est occupé. Réessayez dans un moment.","failure.slow":"La réponse a pris trop de temps. Demandez moins : choisissez un thème ou un groupe de travail.","failure.other":"Le serveur n’a pas répondu à cette question. Il dit :","failure.retry":"Réessayer","live.changed":{one:"{n} changement.",many:"{n} changements.",other:"{n} changements."},"live.show":"Montrer","live.lost":"La connexion est perdue. La page se reconnecte d’elle-même.","board.title":"Qui doit une réponse","headline.title":"Où l’on en est","headline.late":{one:"Au {day}, {n} réponse est en retard, due par {who}.",many:"Au {day}, {n} réponses sont en retard, dues par {who}.",other:"Au {day}, {n} réponses sont en retard, dues par {who}."},"headline.who":{one:"{n} partie prenante",many:"{n} parties prenantes",other:"{n} parties prenantes"},"headline.nobody":"Au {day}, rien n’est en retard d’après les sources.","headline.assumed":{one:"{n} de plus serait en retard, si notre hypothèse est juste.",many:"{n} de plus seraient en retard, si nos hypothèses sont justes.",other:"{n} de plus seraient en retard, si nos hypothèses sont justes."},"headline.apart":"Compté à part, si nos hypothèses sont justes","headline.rate":"{rate} de ce qui a été demandé a reçu une réponse.","headline.median":{one:"La moitié des retards, réponses tardives comprises, est d’au moins {n} jour.",many:"La moitié des retards, réponses tardives comprises, est d’au moins {n} jours.",other:"La moitié des retards, réponses tardives comprises, est d’au moins {n} jours."},"filters.title":"Restreindre ce qui est montré","filters.theme":"Thème","filters.group":"Groupe de travail","filters.who":"Qui doit","filters.state":"État","filters.asOf":"Au","filters.today":"Aujourd’hui","filters.any":"tous","filters.all":"tous les états","filters.owing":"dû : en cours ou en retard","filters.noTheme":"sans thème","filters.noGroup":"hors des groupes de travail","filters.unreported":"rien de rapporté","filters.unassessed":"non évalué","chips.month":"dû en {month}","chips.noMonth":"sans échéance","chips.round":"cycle {round}","chips.noRound":"sans cycle","chips.assumed":"seulement ce qui repose sur une hypothèse","chips.sourced":"seulement ce que disent les sources","chips.remove":"retirer","groups.title":"Par groupe et par état","groups.by":"Grouper par","groups.theme":"Thème","groups.respondent":"Qui doit","groups.group":"Groupe de travail","groups.month":"Mois d’échéance","groups.round":"Cycle","groups.total":"Total","groups.nobody":"personne n’a été sollicité","groups.none":"Rien n’a été demandé ici.","groups.next":"Prochaine échéance","groups.overlapping":"Ce qui a plusieurs thèmes ou groupes compte dans la ligne de chacun.","groups.count":{one:"{group}, {state} : {n}",many:"{group}, {state} : {n}",other:"{group}, {state} : {n}"},"groups.countAssumed":{one:"{group}, {state}, par hypothèse : {n}",many:"{group}, {state}, par hypothèse : {n}",other:"{group}, {state}, par hypothèse : {n}"},"groups.more":{one:"{n} autre n’est pas montré : choisissez un thème ou un groupe de travail.",many:"{n} autres ne sont pas montrés : choisissez un thème ou un groupe de travail.",other:"{n} autres ne sont pas montrés : choisissez un thème ou un groupe de travail."},"notAsked.title":"Non demandé","notAsked.what":"Quoi","notAsked.since":"Émise ou convenue","notAsked.none":"Ici, tout a été demandé à quelqu’un.","notAsked.narrowed":"Ces filtres portent sur ce qui est dû, quand et par qui. Retirez-les pour voir ce qui n’a été demandé à personne.","notAsked.hint":"Personne n’a été invité à y répondre, pas même selon une hypothèse.","notAsked.cut":"Il peut y en avoir plus que ce qui est compté ici.","list.owed":"Ce qui est dû","list.all":"Tous les états","list.or":" ou ","list.who":"Qui","list.what":"Doit une réponse à","list.due":"Échéance","list.state":"État","list.progress":"Avancement","list.assessment":"Appréciation","list.mark":"{what} : {status}","list.disputed":"contesté","list.round":"Cycle","list.daysLate":"Jours de retard","list.rests":"Repose sur","list.restsAssumed":"une hypothèse","list.restsSourced":"des sources","list.link":"Lien","list.noDue":"sans date","list.none":"Rien ici.","list.noneSourced":"Rien ici, d’après les sources.","list.assumed":{one:"{n} repose sur une hypothèse",many:"{n} reposent sur une hypothèse",other:"{n} reposent sur une hypothèse"},"list.assumedHint":"Les sources ne disent pas que ces réponses sont dues. Elles le sont si un choix des auteurs de ce graphe est juste. Elles n’entrent dans aucun nombre de retards.","list.more":{one:"En montrer {n} de plus",many:"En montrer plus ({n} restent)",other:"En montrer plus ({n} restent)"},"list.tooMany":{one:"{n} autre n’est pas montré : restreignez la liste.",many:"{n} autres ne sont pas montrés : restreignez la liste.",other:"{n} autres ne sont pas montrés : restreignez la liste."},"trend.title":"Les douze derniers mois","trend.table":"Les chiffres en tableau","trend.alt":"Réponses en retard par mois : {then} au {from}, {now} au {to}. Le tableau ci-dessous donne tous les chiffres.","trend.hint":"À la fin de chaque mois ; le chiffre indique les retards. Ce qui repose sur une hypothèse n’y est pas.","since.title":"Ce qui a changé depuis","since.day":"Depuis","since.month":"le mois dernier","since.year":"un an","since.none":"Rien n’a changé, d’après les sources.","since.notAsked":"pas dû","since.then":"est devenu","timeline.title":"Calendrier","timeline.month":"Mois","timeline.from":"Premier mois","timeline.to":"Dernier mois","timeline.cut":"Trop d’échéances pour un seul tableau. La page d’accueil les compte par mois.","timeline.now":"le jour affiché","timeline.elsewhere":"Ailleurs","timeline.says":"seulement ce que dit {document}","timeline.saysOn":"seulement ce que dit {document}, p. {page}","timeline.others":"autre source : {dates}","timeline.MEETING":"Réunion","timeline.MEETING_PLANNED":"Prévu","timeline.MEETING_HELD":"Tenu","timeline.MEETING_CANCELLED":"Annulé","timeline.PUBLISHED":"Publié","timeline.DUE":"Échéance","timeline.due":{one:"{n} échéance",many:"{n} échéances",other:"{n} échéances"},"timeline.owing":{one:"{n} sollicité",many:"{n} sollicités",other:"{n} sollicités"},"state.OPEN":"En cours","state.OVERDUE":"En retard","state.ANSWERED":"Répondu","state.ANSWERED_LATE":"Répondu en retard","state.WITHDRAWN":"Retiré","state.NOT_REQUIRED":"Pour information","why.show":"Pourquoi ?","why.hide":"Fermer","why.showOf":"Pourquoi ? {who}, {what}","why.hideOf":"Fermer les raisons : {who}, {what}","why.title":"Pourquoi c’est dû","why.gone":"Ceci n’est plus dû.","why.because":{one:"Pourquoi",many:"Pourquoi : {n} raisons",other:"Pourquoi : {n} raisons"},"why.assumed":"Ceci repose sur une hypothèse : sans elle, rien ne serait dû ici.","why.deadline":"Jusqu’à quand","why.noDeadline":"Rien ne fixe de date : ce n’est donc jamais en retard.","why.round":"Demandé au cycle {round}.","why.answers":"Ce qui a été répondu","why.noAnswers":"Aucune réponse n’est enregistrée.","why.write":"À qui écrire","howFar.title":"Où cela en est","howFar.progress":"Selon qui doit la réponse","howFar.assessment":"Selon d’autres","howFar.disputed":"Contesté : d’autres ne disent pas ce que dit qui doit la réponse.","why.withdrawn":"La demande est retirée.","why.alone":"Cette raison seule donnerait le {day}.","way.about":"porte sur","way.themeOf":"est le thème de","way.partOf":"fait partie de","way.hasPart":"comprend","way.addressedTo":"a été adressé à","way.askedBy":"a été saisi par","way.memberOf":"est membre de","way.hasMember":"a pour membre","way.succeededBy":"a pour successeur","way.succeeds":"succède à","way.other":"est lié à","way.withdrawnOn":"retiré le {day}","deadline.agreed":"La date convenue lors de la demande ({asked}).","deadline.within":"{period} après la demande ({asked}), comme convenu.","deadline.review":"Le dernier jour de la revue « {review} » ({on}), la première après la demande ({asked}). Ni date ni délai n’a été convenu.","deadline.others":{one:"Une autre source dit autre chose",many:"D’autres sources disent autre chose ({n})",other:"D’autres sources disent autre chose ({n})"},"response.by":"Soumis par {who}","response.for":"Pour {who}","response.retracted":"rétracté le {day}","responsibility.ITSELF":"Le destinataire lui-même doit la réponse.","responsibility.EACH_MEMBER":"Chaque membre que le groupe avait ce jour-là doit une réponse.","responsibility.ANY_MEMBER":"La réponse d’un seul membre suffit.","responsibility.NOT_REQUIRED":"Envoyé pour information : aucune réponse n’est demandée.","node.missing":"Introuvable","node.missingHint":"Il n’y a pas de {id}, ou vous ne pouvez pas le voir.","node.owes":"Ce qu’il doit et ce qu’il a répondu","node.asked":"À qui on l’a demandé, et les réponses","node.inScope":"Ce qui est dû dans son domaine","node.related":"Liens","node.all":"Tout montrer","node.fewer":"Montrer moins","node.more":{one:"et {n} autre",many:"et {n} autres",other:"et {n} autres"},"node.others":{one:"Une autre source dit autre chose",many:"D’autres sources disent autre chose ({n})",other:"D’autres sources disent autre chose ({n})"},"node.printed":"Au {day}","node.printedToday":"À ce jour","node.relationships":"Toutes les relations, par type","node.timeline":"Ce qu’il dit, en calendrier","report.title":"Rapport d’examen","report.hint":"Deux pages pour une réunion d’examen : ce qui a été convenu, qui a répondu et comment, qui doit une réponse, et ce qui a changé depuis le dernier examen.","report.from":"Du (vide : le dernier examen)","report.to":"Au (vide : aujourd’hui)","report.open":"Ouvrir et imprimer","report.markdown":"Enregistrer en Markdown","report.failed":"Le rapport ne peut pas être ouvert. Le serveur dit :","fact.focalPoint":"point focal","fact.representing":"pour {who}","fact.addressedOn":"demandé {day}","fact.dueOn":"échéance {day}","fact.withdrawnOn":"retiré {day}","fact.on":"le {day}","fact.respondWithin":"réponse sous {period}","property.aliases":"Aussi appelé","property.abbreviation":"Sigle","property.kind":"Genre","property.country":"Pays","property.summary":"Résumé","property.status":"Statut","property.pilot":"Pilote","property.text":"Texte","property.agreedOn":"Convenu","property.issuedOn":"Émis","property.publishedOn":"Publié","property.language":"Langue","property.url":"Adresse","property.pages":"Pages","property.on":"Quand","property.days":"Jours","property.place":"Lieu","property.roleTitle":"Fonction","property.contact":"Contact","property.state":"État","property.submittedOn":"Soumis","property.reportedOn":"Rapporté","property.retractedOn":"Rétracté","property.time":"Période","property.visibility":"Visible par","label.ACTION_POINT":"Point d’action","label.DOCUMENT":"Document","label.INITIATIVE":"Initiative","label.MEETING":"Réunion","label.ORGANIZATION":"Organisation","label.OUTCOME":"Résultat","label.PERSON":"Personne","label.PROGRESS_REPORT":"Rapport d’avancement","label.RECOMMENDATION":"Recommandation","label.RESPONSE":"Réponse","label.STAKEHOLDER_GROUP":"Groupe de parties prenantes","label.THEME":"Thème","label.WORKING_GROUP":"Groupe de travail","organizationKind.GOVERNMENT":"Gouvernement","organizationKind.MINISTRY":"Ministère","organizationKind.POLICE":"Police","organizationKind.MULTILATERAL":"Multilatérale","organizationKind.CIVIL_SOCIETY":"Société civile","organizationKind.RESEARCH":"Recherche","organizationKind.NETWORK":"Réseau","organizationKind.OTHER":"Autre","documentKind.CONCEPT_NOTE":"Note conceptuelle","documentKind.BRIEF":"Note d’information","documentKind.REPORT":"Rapport","documentKind.WORKING_PAPER":"Document de travail","documentKind.AGENDA":"Ordre du jour","documentKind.SUMMARY":"Synthèse","documentKind.CASE_STUDY":"Étude de cas","documentKind.ACTION_PLAN":"Plan d’action","documentKind.OTHER":"Autre","meetingKind.PLANNING":"Préparation","meetingKind.MEETING":"Réunion","meetingKind.WORKSHOP":"Atelier","meetingKind.OUTREACH":"Sensibilisation","meetingKind.EVENT":"Événement","meetingKind.REVIEW":"Revue","meetingKind.CONVENING":"Assemblée","meetingKind.SESSION":"Séance","meetingStatus.PLANNED":"Prévue","meetingStatus.HELD":"Tenue","meetingStatus.CANCELLED":"Annulée","memberStatus.PROPOSED":"proposé","memberStatus.INVITED":"invité","memberStatus.CONFIRMED":"confirmé","memberStatus.ATTENDED":"présent","memberStatus.DECLINED":"a décliné","groupStatus.PLANNED":"Prévu","groupStatus.ACTIVE":"Actif","groupStatus.CLOSED":"Clos","visibility.PUBLIC":"Tous","visibility.PARTNER":"Les partenaires","visibility.MEMBER":"Les membres","visibility.SECRETARIAT":"Le secrétariat","responseKind.ACCEPTED":"Accepté","responseKind.PARTLY_ACCEPTED":"Accepté en partie","responseKind.REJECTED":"Rejeté","responseKind.NOTED":"Pris note","responseKind.HOLDING":"Réponse d’attente","responseState.DRAFT":"Projet","responseState.SUBMITTED":"Soumise","responseState.RETRACTED":"Rétractée","progress.NOT_STARTED":"Pas commencé","progress.IN_PROGRESS":"En cours","progress.PARTLY_IMPLEMENTED":"Mis en œuvre en partie","progress.IMPLEMENTED":"Mis en œuvre","progress.DISCONTINUED":"Abandonné","related.actionPoints":"Points d’action","related.addressed":"Demandes reçues","related.addressees":"À qui on l’a demandé","related.affiliates":"Qui y travaille","related.affiliations":"Travaille pour","related.agreed":"Convenu là","related.agreedAt":"Convenu lors de","related.answers":"Répond à","related.conveners":"Convoqué par","related.convenes":"Convoque","related.coordinates":"Coordonne","related.coordinators":"Coordonné par","related.discussed":"À l’ordre du jour","related.discussedAt":"Discuté lors de","related.discussedDocuments":"Documents à l’ordre du jour","related.documents":"Documents","related.heldBy":"Tenue par","related.hosted":"Réunions accueillies","related.hosts":"Accueillie par","related.implements":"Met en œuvre","related.informedByDocuments":"Nourrie par ces documents","related.informedByMeetings":"Nourrie par ces réunions","related.informedByWorkingGroups":"Nourrie par ces groupes de travail","related.informs":"Nourrit","related.issuedDocuments":"Documents émis","related.issuedRecommendations":"Recommandations émises","related.issuers":"Émis par","related.leaders":"Dirigé par","related.leads":"Dirige","related.meetings":"Réunions","related.memberOf":"Membre de","related.members":"Membres","related.onBehalfOf":"Pour","related.outcomes":"Résultats visés","related.partOf":"Fait partie de","related.participants":"Qui était invité, et qui est venu","related.participatesIn":"Participe aux réunions","related.parts":"Parties","related.predecessors":"Prédécesseurs","related.progressOnBehalf":"Rapports d’avancement en son nom","related.progressReports":"Rapports d’avancement","related.publishedDocuments":"Documents publiés","related.publishedRecommendations":"Recommandations publiées","related.publishers":"Publié par","related.recommendations":"Recommandations","related.recorded":"Ce qu’il consigne","related.recordedIn":"Consigné dans","related.reportsOn":"Porte sur","related.responses":"Réponses","related.responsesOnBehalf":"Réponses en son nom","related.reviewed":"Examiné là","related.reviews":"Examiné lors de","related.submitted":"Réponses soumises","related.submittedBy":"Soumise par","related.submittedProgress":"Rapports d’avancement soumis","related.successors":"Successeurs","related.supporters":"Soutenu par","related.supports":"Soutient","related.themes":"Thèmes","related.translationOf":"Traduction de","related.translations":"Traductions","related.workedOnBy":"Qui y travaille","related.workingGroups":"Groupes de travail","related.worksOn":"Travaille sur","search.title":"Recherche","search.box":"Chercher noms et textes","search.go":"Chercher","search.all":"Tout","search.facets":"Genres de résultats","search.none":"Rien n’a été trouvé.","search.hint":"Tous les mots doivent y être, sous une de leurs formes. « Une phrase » entre guillemets droits, OR, -sans et debut* marchent aussi.",share:"Partager","share.link":"Copier le lien","share.csv":"Copier en CSV","share.markdown":"Copier en Markdown","share.query":"Copier la requête GraphQL","share.variables":"Variables, et un lien qui l’ouvre :","share.graphiql":"Ouvrir dans GraphiQL","share.print":"Imprimer","share.copied":"Copié.","share.name":"Nom","share.until":"Jusqu’au","share.found":"Ce qui correspond","share.failed":"Pas copié : {why}",signIn:"Se connecter","signIn.signedIn":"Connecté","signIn.as":"{role}. Vous voyez ce qui est montré à : {clearance}.","signIn.out":"Se déconnecter","signIn.token":"Jeton","signIn.hint":"Le secrétariat vous donne un jeton. Il n’est gardé que dans cet onglet.","signIn.go":"Se connecter","role.READER":"Vous pouvez lire","role.RESPONDENT":"Vous pouvez lire, et répondre pour vos organisations","role.EDITOR":"Vous pouvez lire et écrire","pick.other":"En choisir un autre","pick.found":{one:"{n} trouvé : choisissez-le.",many:"{n} trouvés : choisissez-en un.",other:"{n} trouvés : choisissez-en un."},"write.record":"Enregistrer une réponse","write.retract":"Rétracter cette réponse","write.report":"Enregistrer l’avancement","write.retractReport":"Rétracter ce rapport","write.assess":"Dire où l’on en est, selon vous","write.from":"Qui répond","write.submitter":"Qui le dit","write.withdraw":"Retirer la demande","write.ask":"Demander une réponse à quelqu’un","write.kind":"Ce qu’elle dit","write.textVisibility":"Qui peut lire le texte","write.asVisible":"Tous ceux qui voient le reste","write.withdrawnOn":"Retirée","write.addressee":"À qui on demande","write.addressedOn":"Demandé","write.dueOn":"Échéance, si une date fut convenue","write.responsibility":"Qui doit la réponse, s’il s’agit d’un groupe","write.dateHint":"Une date comme 2017-02-14, 2017-02, 2017-Q1 ou 2017","write.where":"Où cela est-il dit ?","write.document":"Document","write.page":"Page","write.quote":"Citation","write.assumption":"Ou, sans document : ce que vous supposez, et pourquoi","write.statement":"Sans l’un ni l’autre, c’est gardé comme votre déclaration de ce jour.","write.save":"Enregistrer","write.done":"Enregistré.","write.change":"{before} → {after}","conflict.title":"Quelqu’un d’autre a écrit ici depuis que vous avez regardé. Comparez, et décidez.","conflict.mine":"Ce que vous écrivez","conflict.now":"Ce qui s’y trouve maintenant","conflict.again":"Écrire le mien quand même"};var Yt={en:Ve,fr:jt,ar:Ht},Ke={en:"English",fr:"Français",ar:"العربية"},Jt="en",Zt=Ve,fn="en-GB",Qe=n=>!!n&&n in Yt,Xt=()=>navigator.languages.map(n=>n.slice(0,2)).find(Qe)??"en";function ni(n){Jt=n,Zt=Yt[n],fn={en:"en-GB",fr:"fr",ar:"ar-u-nu-latn"}[n],document.documentElement.lang=n,document.documentElement.dir=n==="ar"?"rtl":"ltr"}var In=()=>Jt;function ei(n,t){let i=Zt[n];return typeof i=="string"?i:(typeof t=="number"?i[new Intl.PluralRules(fn).select(t)]:void 0)??i.other}function l(n,t={}){return ei(n,t.n).replace(/\{(\w+)\}/g,(i,r)=>Zr(t[r]))}var Zr=n=>typeof n=="number"?G(n):n??"";function D(n,t){return ei(n,t.n).split(/\{(\w+)\}/).map((i,r)=>{if(r%2===0)return i;let s=t[i];return typeof s=="number"?G(s):s})}var G=(n,t)=>new Intl.NumberFormat(fn,t).format(n);function Q(n,t="short"){let[i="",r,s]=n.split("-");if(r?.startsWith("Q"))return l("date.quarter",{quarter:Number(r[1]),year:i});let a={timeZone:"UTC",year:"numeric"};r&&(a.month=t),s&&(a.day="numeric");let o=new Date(Date.UTC(2e3,Number(r??1)-1,Number(s??1)));return o.setUTCFullYear(Number(i)),new Intl.DateTimeFormat(fn,a).format(o)}var ti=n=>new Intl.DisplayNames([fn],{type:"region",fallback:"code"}).of(n)??n,ii=n=>new Intl.DisplayNames([fn],{type:"language",fallback:"code"}).of(n)??n,Xr=n=>new Intl.ListFormat(fn).format(n);function ie(n){let t={D:"unit.days",W:"unit.weeks",M:"unit.months",Y:"unit.years"},i=[...n.matchAll(/(\d+)([DWMY])/g)].map(([,r,s])=>l(t[s],{n:Number(r)}));return i.length?Xr(i):n}var ns=Symbol.for("pv"),es=0;function e(n,t,i,r,s,a){t||(t={});var o,u,m=t;if("ref"in m&&typeof n!="function")for(u in m={},t)u=="ref"?o=t[u]:m[u]=t[u];var p={type:n,props:m,key:i,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ns,__v:--es,__i:-1,__u:0};return(s||a)&&(p.__source=s,p.__self=a),P.vnode&&P.vnode(p),p}function v(n){return"reference"in n&&n.reference?`${n.reference} ${Ue(n)}`:Ue(n)}function Ue(n){return n.__typename==="Response"?`${l(`responseKind.${n.kind}`)}, ${n.submittedOn?Q(n.submittedOn):l("responseState.DRAFT")}`:n.__typename==="ProgressReport"?`${l(`progress.${n.status}`)}, ${n.reportedOn?Q(n.reportedOn):l("responseState.DRAFT")}`:n.displayName??l("name.hidden",{id:`⁨${n.id}⁩`})}function E({of:n}){return e("a",{class:"name",href:W(X(n.id)),children:e(He,{of:n})})}function He({of:n}){let t="reference"in n?n.reference:null;return e("bdi",{children:[t&&e("b",{class:"reference",children:[t," "]}),Ue(n)]})}var rn=({of:n})=>e(b,{children:n.map((t,i)=>[i>0&&l("list.comma"),e(E,{of:t},t.id)])}),w=({of:n,long:t})=>e("time",{dateTime:/Q/.test(n)?void 0:n,dir:"auto",children:Q(n,t?"long":"short")});function Wn({since:n,until:t}){return n&&t?e("span",{class:"span",children:D("span.both",{since:e(w,{of:n}),until:e(w,{of:t})})}):n?e("span",{class:"span",children:D("span.since",{since:e(w,{of:n})})}):t?e("span",{class:"span",children:D("span.until",{until:e(w,{of:t})})}):null}var $=n=>`state.${n}`;function kn({of:n,days:t}){return e("span",{class:`state ${n}`,children:[l($(n)),!!t&&e("span",{class:"days",children:[" ",l("days",{n:t})]})]})}var Z=({text:n})=>n?e("details",{class:"assumption",children:[e("summary",{children:l("assumption")}),e("p",{dir:"auto",children:n})]}):null;function ts({of:n}){let{document:t,page:i,paragraph:r,quote:s,statedBy:a,on:o}=n;return e(b,{children:[t&&e(E,{of:t}),a&&D("source.stated",{who:e(E,{of:a}),day:o&&e(w,{of:o})}),i!=null&&e("span",{class:"place",children:[" ",l("source.page",{page:String(i)})]}),r&&e("span",{class:"place",children:[" ",e("bdi",{children:r})]}),t?.url&&/^https?:/.test(t.url)&&e(b,{children:[" ",e("a",{class:"outside",href:t.url,rel:"noreferrer",children:l("source.open")})]}),s&&e("blockquote",{dir:"auto",children:s})]})}function H({of:n,open:t}){return n.length===0?null:e("details",{class:"sources",open:t,children:[e("summary",{children:l("sources",{n:n.length})}),e("ul",{children:n.map((i,r)=>e("li",{children:e(ts,{of:i})},r))})]})}var is={NETWORK:"failure.network",UNAUTHENTICATED:"failure.token",NOT_FOUND:"failure.notFound",UNAVAILABLE:"failure.unavailable",CONCURRENCY_LIMIT_EXCEEDED:"failure.busy",TIME_LIMIT_EXCEEDED:"failure.slow"};function zn({of:n,retry:t}){let i=is[n.code];return e("div",{class:"problem",role:"alert",children:[e("h2",{children:i?l(i):l("failure.other")}),n.code!=="NETWORK"&&e("p",{class:"detail",lang:"en",dir:"ltr",children:n.message}),t&&e("button",{type:"button",onClick:t,children:l("failure.retry")})]})}var nn=()=>e("span",{class:"loading unseen","aria-hidden":"true"});function q({of:n,children:t}){let i=n.data!==void 0;return F(()=>{i&&performance.mark("answered")},[i]),e(b,{children:[e("div",{class:"live",role:"status",children:[n.changed>0&&e("button",{type:"button",class:"changed",onClick:n.show,children:[l("live.changed",{n:n.changed})," ",e("span",{class:"action",children:l("live.show")})]}),!n.connected&&e("span",{class:"lost",children:l("live.lost")})]}),n.failure&&e(zn,{of:n.failure,retry:n.reload}),n.data!==void 0&&!n.failure&&e("div",{class:"answer","aria-busy":n.busy,children:t(n.data)}),n.data===void 0&&!n.failure&&e("p",{class:"loading",children:l("loading")})]})}var bn=n=>new URL(W(X(n.id)),location.href).href,rs=n=>`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`,ss=n=>n.map(t=>t.map(rs).join(",")).join(`\r
`),ls=n=>n.replace(/[\\|*_`[\]<>]/g,"\\$&").replace(/\s+/g," ");function as([n=[],...t]){let i=n.map((s,a)=>s===l("list.link")?-1:a).filter(s=>s>=0),r=s=>`| ${s.join(" | ")} |`;return[r(i.map(s=>n[s])),r(i.map(()=>"---")),...t.map(s=>r(i.map(a=>ls(s[a]??"")))),"",`<${location.href}>`].join(`
`)}var ri=({query:n,variables:t})=>`/graphiql/?${new URLSearchParams({query:n.trim(),variables:JSON.stringify(t,null,2)})}`;function sn({of:n}){let[t,i]=A(""),r=async s=>{try{await navigator.clipboard.writeText(await s()),i(l("share.copied"))}catch(a){i(l("share.failed",{why:a.message}))}};return e("details",{class:"menu share",children:[e("summary",{children:l("share")}),e("div",{class:"items",children:[e("button",{type:"button",onClick:()=>r(()=>location.href),children:l("share.link")}),e("button",{type:"button",onClick:()=>r(async()=>ss(await n.table())),children:l("share.csv")}),e("button",{type:"button",onClick:()=>r(async()=>as(await n.table())),children:l("share.markdown")}),e("button",{type:"button",onClick:()=>r(()=>`${n.query.trim()}

# ${l("share.variables")}
# ${JSON.stringify(n.variables)}
# ${new URL(ri(n),location.href).href}`),children:l("share.query")}),e("a",{href:ri(n),children:l("share.graphiql")}),e("button",{type:"button",onClick:()=>print(),children:l("share.print")}),e("p",{role:"status",children:t})]})]})}var os=5e3,si=[["list.who",({respondent:n})=>v(n)],["list.what",({subject:n})=>v(n)],["list.round",({round:n})=>n??""],["list.due",({dueOn:n})=>n??""],["list.state",({state:n})=>l(`state.${n}`)],["list.progress",({progress:n})=>n?l(`progress.${n.status}`):""],["list.assessment",({assessment:n})=>n?l(`progress.${n.status}`):""],["list.daysLate",({daysOverdue:n})=>n?String(n):""],["list.rests",({assumed:n})=>l(n?"list.restsAssumed":"list.restsSourced")],["list.link",({subject:n})=>bn(n)]];function li(n,t){let{sourced:i,asOf:r}=hn(n,t),{assumed:s,...a}=i??{},o=n.params.get("basis"),u={filter:o?{...a,assumed:o==="assumed"}:a,asOf:r,first:500},m=async()=>{let p=[];for(let d=null;;){let{data:y}=await U(Jn,{...u,after:d});if(p.push(...y.obligations.nodes),d=y.obligations.pageInfo.endCursor,!y.obligations.pageInfo.hasNextPage||p.length>=os)break}return[si.map(([d])=>l(d)),...p.map(d=>si.map(([,y])=>y(d)))]};return{query:Jn.toString(),variables:u,table:m}}var ai={ABOUT:["themes",{DOCUMENT:"documents",RECOMMENDATION:"recommendations",ACTION_POINT:"actionPoints",MEETING:"meetings",WORKING_GROUP:"workingGroups"}],ADDRESSED_TO:["addressees","addressed"],AFFILIATED_WITH:["affiliations","affiliates"],AGREED_AT:["agreedAt","agreed"],AIMS_AT:["outcomes","workingGroups"],ANSWERS:["answers","responses"],CONVENES:["convenes","conveners"],COORDINATES:["coordinates","coordinators"],DISCUSSED_AT:["discussedAt","discussed"],HELD_BY:["heldBy","meetings"],HOSTED_BY:["hosts","hosted"],IMPLEMENTS:["implements","actionPoints"],INFORMS:["informs",{DOCUMENT:"informedByDocuments",MEETING:"informedByMeetings",WORKING_GROUP:"informedByWorkingGroups"}],ISSUED_BY:["issuers",{DOCUMENT:"issuedDocuments",RECOMMENDATION:"issuedRecommendations"}],LEADS:["leads","leaders"],MEMBER_OF:["memberOf","members"],ON_BEHALF_OF:["onBehalfOf",{RESPONSE:"responsesOnBehalf",PROGRESS_REPORT:"progressOnBehalf"}],PARTICIPATES_IN:["participatesIn","participants"],PART_OF:["partOf","parts"],PUBLISHED_BY:["publishers",{DOCUMENT:"publishedDocuments",RECOMMENDATION:"publishedRecommendations"}],RECORDED_IN:["recordedIn","recorded"],REPORTS_ON:["reportsOn","progressReports"],REVIEWED_AT:["reviews","reviewed"],SUBMITTED_BY:["submittedBy",{RESPONSE:"submitted",PROGRESS_REPORT:"submittedProgress"}],SUCCEEDED_BY:["successors","predecessors"],SUPPORTS:["supports","supporters"],TRANSLATION_OF:["translationOf","translations"],WORKS_ON:["worksOn","workedOnBy"]};function us({type:n,direction:t,label:i}){let r=t==="OUTGOING"?ai[n][0]:ai[n][1],s=typeof r=="string"?r:r[i];return s?l(`related.${s}`):l("way.other")}function oi({id:n}){let{data:t,failure:i,busy:r}=C(ze,{id:n});if(r&&!t&&!i)return e(nn,{});let s=t?.node&&"relationshipCounts"in t.node?t.node.relationshipCounts:[];return s.length===0?null:e("section",{class:"relationships card","aria-labelledby":"relationships",children:[e("h2",{id:"relationships",children:l("node.relationships")}),e("ul",{class:"plain",children:s.map(a=>e("li",{children:e(ds,{id:n,of:a})},`${a.type} ${a.direction} ${a.label}`))})]})}function ds({id:n,of:t}){let[i,r]=A(!1);return e("details",{onToggle:s=>r(s.currentTarget.open),children:[e("summary",{children:[us(t)," ",e("span",{class:"hint",children:l(`label.${t.label}`)})," ",e("span",{class:"count",children:G(t.count)})]}),i&&e(gs,{id:n,of:t})]})}var ps=50;function gs({id:n,of:{type:t,direction:i,label:r}}){let[s,a]=A(ps),o=C(Fe,{id:n,types:[t],direction:i,labels:[r],first:s});return e(q,{of:o,children:({node:u})=>{if(!u||!("relationships"in u))return null;let{edges:m,totalCount:p}=u.relationships,d=p-m.length;return e(b,{children:[e("ul",{class:"plain",children:m.map(({node:y,relationship:_})=>e("li",{class:_.assumption?"maybe-item":void 0,children:[e(E,{of:y})," ",e(je,{of:_}),e(Z,{text:_.assumption}),e(H,{of:_.sources})]},`${y.id} ${_.key}`))}),d>0&&s<500&&e("p",{class:"more",children:e("button",{type:"button",onClick:()=>a(Math.min(500,s*4)),children:l("list.more",{n:d})})}),d>0&&s>=500&&e("p",{class:"hint",children:l("list.tooMany",{n:d})})]})}})}function ui({of:n,to:t}){let[i,r]=A(""),[s,a]=A(t??""),[o,u]=A(""),m=_=>{let g=new URLSearchParams({language:In(),...i&&{from:i},...s&&{to:s},..._==="markdown"&&{format:_}});return`/report/${encodeURIComponent(n).replaceAll("%3A",":")}?${g}`},p=(_,g)=>{if(u(""),!dn())return;_.preventDefault();let c=g==="html"?window.open("","_blank"):null;(async()=>{try{let h=await fetch(m(g),{headers:{Authorization:`Bearer ${dn()}`}});if(!h.ok)throw new Error(await h.text());let f=URL.createObjectURL(await h.blob());c?c.location.replace(f):y(f)}catch(h){c?.close(),u(h.message)}})()},d=`${n.replace(":",".")}.md`,y=_=>Object.assign(document.createElement("a"),{href:_,download:d}).click();return e("section",{class:"review","aria-labelledby":"review",children:[e("h2",{id:"review",children:l("report.title")}),e("p",{class:"hint",children:l("report.hint")}),e("label",{children:[l("report.from")," ",e("input",{type:"date",name:"reportFrom",value:i,max:s||void 0,onChange:_=>r(_.currentTarget.value)})]}),e("label",{children:[l("report.to")," ",e("input",{type:"date",name:"reportTo",value:s,onChange:_=>a(_.currentTarget.value)})]}),e("a",{class:"button",href:m("html"),target:"_blank",onClick:_=>p(_,"html"),children:l("report.open")}),e("a",{class:"button",href:m("markdown"),download:d,onClick:_=>p(_,"markdown"),children:l("report.markdown")}),o&&e("p",{class:"problem",role:"alert",children:[l("report.failed")," ",e("span",{lang:"en",dir:"ltr",children:o})]})]})}function re({label:n,labels:t,name:i,value:r,onPick:s,required:a}){let[o,u]=A(""),[m,p]=A();return F(()=>{if(o.trim().length<2)return p(void 0);let d=new AbortController,y=setTimeout(()=>{let _=o.trim().replace(/[^\p{L}\p{N}\s]/gu," ").trim().replace(/(\p{L}{2,})$/u,"$1*");_&&U(Pe,{query:_,labels:t},"",d.signal).then(({data:g})=>p(g.search.nodes),()=>d.signal.aborted||p([]))},200);return()=>{clearTimeout(y),d.abort()}},[o]),r?e("div",{class:"picked",children:[e("span",{class:"caption",children:n})," ",e("bdi",{children:v(r)})," ",e("button",{type:"button",onClick:()=>{s(void 0),u("")},children:l("pick.other")})]}):e("fieldset",{class:"picker",children:[e("label",{children:[n,e("input",{type:"search",value:o,required:a,autoComplete:"off",onInput:d=>u(d.currentTarget.value)})]}),e("div",{role:"status",children:m&&(m.length===0?l("search.none"):l("pick.found",{n:m.length}))}),m?.map(d=>e("label",{class:"option",children:[e("input",{type:"radio",name:i,onChange:()=>s(d),onClick:()=>s(d)})," ",e("bdi",{children:v(d)})," ",e("span",{class:"hint",children:ln(d)})]},d.id))]})}var di;function Y(){let[n,t]=A();return F(()=>{di??=U(ve,{}).then(({data:i})=>i.viewer,()=>{}),di.then(t)},[]),n}var Fn=(n,t)=>n?.role==="EDITOR"||n?.role==="RESPONDENT"&&t.some(i=>n.answersFor.includes(i)),pi;function Ye(){let n=Y(),[t,i]=A([]);return F(()=>{n?.role!=="RESPONDENT"||n.answersFor.length===0||(pi??=U(We,{ids:n.answersFor}).then(({data:r})=>r.nodes.filter(s=>!!s&&"id"in s),()=>[]),pi.then(i))},[n]),t}var gi=()=>Array.from(crypto.getRandomValues(new Uint8Array(16)),n=>n.toString(16).padStart(2,"0")).join(""),J=(n,t)=>String(n.get(t)??"").trim()||null;function wn({title:n,document:t,revision:i,input:r,children:s}){let a=Y()?.role==="RESPONDENT",[o,u]=A(gi),[m,p]=A(),[d,y]=A(),[_,g]=A(),[c,h]=A(),[f,N]=A(!1),O=async R=>{N(!0),g(void 0),y(void 0);try{let{data:x}=await U(t,{input:R});x.written&&(h(x.written),u(gi()),qt(x.written.change.revision))}catch(x){let V=x;V.code==="CONFLICT"?y({failure:V,mine:R}):g(V)}finally{N(!1)}},T=R=>{R.preventDefault();let x=new FormData(R.currentTarget),V=r(x);if(!V)return;let en=Number(J(x,"page")),M=m?{source:{document:m.id,page:en||null,quote:J(x,"quote")}}:{assumption:J(x,"assumption")};O({...V,...M,idempotencyKey:o,expectedRevision:i})};return c?e("p",{class:"done",role:"status",children:[l("write.done")," ",c.obligations.filter(({before:R,after:x})=>R!==x).map(({before:R,after:x},V)=>e("span",{children:[ms(R,x)," "]},V))]}):e("details",{class:"write",children:[e("summary",{children:l(n)}),e("form",{onSubmit:T,children:[s,e("fieldset",{class:"provenance",children:[e("legend",{children:l("write.where")}),e(re,{label:l("write.document"),labels:["DOCUMENT"],name:"document",value:m,onPick:p}),m?e(b,{children:[e("label",{children:[l("write.page"),e("input",{name:"page",type:"number",min:"1"})]}),e("label",{children:[l("write.quote"),e("input",{name:"quote",dir:"auto",maxLength:2e3})]})]}):e("label",{children:[l("write.assumption"),e("input",{name:"assumption",dir:"auto",required:!a,maxLength:2e3})]}),a&&!m&&e("p",{class:"hint",children:l("write.statement")})]}),_&&e(ys,{of:_}),d&&e(cs,{failure:d.failure,mine:d.mine,again:R=>O({...d.mine,expectedRevision:R})}),e("button",{type:"submit",class:"primary",disabled:f,children:l("write.save")})]})]})}var ms=(n,t)=>l("write.change",{before:n?l($(n)):l("none"),after:t?l($(t)):l("none")});function ys({of:n}){let t=n.extensions.problems??[];return e(b,{children:[e(zn,{of:n}),t.length>0&&e("ul",{lang:"en",dir:"ltr",children:t.map(({path:i,message:r})=>e("li",{children:[e("code",{children:i})," ",r]},i))})]})}function cs({failure:n,mine:t,again:i}){let r=n.extensions.current,{idempotencyKey:s,expectedRevision:a,...o}=t;return e("section",{class:"conflict",role:"alert",children:[e("h3",{children:l("conflict.title")}),e("div",{class:"sides",children:[e("div",{children:[e("h4",{children:l("conflict.mine")}),e(mi,{of:o})]}),e("div",{children:[e("h4",{children:l("conflict.now")}),r?.obligations?.map((u,m)=>e("p",{children:[e("bdi",{children:u.respondent})," → ",e("bdi",{children:u.subject}),": ",u.state&&l($(u.state))]},m)),r?.elements?.map((u,m)=>e("div",{class:"element",children:[e("p",{children:e("code",{children:u.id??`${u.type}: ${u.from} → ${u.to}`})}),e(mi,{of:u.properties??{}})]},m))]})]}),r&&e("button",{type:"button",onClick:()=>i(r.revision),children:l("conflict.again")})]})}var mi=({of:n})=>e("dl",{children:Object.entries(n).filter(([,t])=>t!=null&&t!=="").map(([t,i])=>e("div",{children:[e("dt",{children:e("code",{children:t})}),e("dd",{dir:"auto",children:typeof i=="object"?JSON.stringify(i):String(i)})]},t))}),_s=()=>L({path:location.pathname,params:new URLSearchParams(location.search)})??new Date().toISOString().slice(0,10),Rn=({name:n,label:t})=>e("label",{children:[l(t),e("input",{name:n,required:!0,pattern:"\\d{4}(-Q[1-4]|-\\d\\d(-\\d\\d)?)?",title:l("write.dateHint"),defaultValue:_s(),dir:"ltr"})]}),hs=["ACCEPTED","PARTLY_ACCEPTED","REJECTED","NOTED","HOLDING"],fs=["PUBLIC","PARTNER","MEMBER","SECRETARIAT"],Je=({__typename:n,id:t})=>n==="Organization"||n==="Person"?{submittedBy:[t]}:{onBehalfOf:[t]},yi=n=>({text:J(n,"text"),...n.get("textVisibility")&&{textVisibility:n.get("textVisibility")}}),ci=()=>e(b,{children:[e("label",{children:[l("property.text"),e("textarea",{name:"text",rows:4,dir:"auto"})]}),e("label",{children:[l("write.textVisibility"),e("select",{name:"textVisibility",children:[e("option",{value:"",children:l("write.asVisible")}),fs.map(n=>e("option",{value:n,children:l(`visibility.${n}`)},n))]})]})]}),_i=["ORGANIZATION","STAKEHOLDER_GROUP","PERSON","WORKING_GROUP"];function hi({label:n,value:t,among:i,onPick:r}){return Y()?.role==="EDITOR"?e(re,{label:l(n),labels:_i,name:"submitter",value:t,onPick:r,required:!0}):i.length<2?t?e("p",{children:[e("span",{class:"caption",children:l(n)})," ",e("bdi",{children:v(t)})]}):null:e("label",{children:[l(n),e("select",{name:"submitter",onChange:a=>r(i.find(({id:o})=>o===a.currentTarget.value)),children:i.map(a=>e("option",{value:a.id,selected:a.id===t?.id,children:v(a)},a.id))})]})}function fi({obligation:{respondent:n,subject:t,round:i},any:r,revision:s}){let a=Y(),o=Ye(),[u,m]=A(n),p=Fn(a,[n.id]),d=r?o.filter(c=>"memberOf"in c&&c.memberOf.nodes.some(({id:h})=>h===n.id)):[];if(!p&&d.length===0)return null;let y=[...p?[n]:[],...d],_=a?.role==="EDITOR"?u:y.find(({id:c})=>c===u?.id)??y[0],g=_&&(a?.role!=="EDITOR"||_.id===n.id?Je(_):{...Je(_),onBehalfOf:[n.id]});return e(wn,{title:"write.record",document:De,revision:s,input:c=>g&&{answers:[{subject:t.id,round:i}],...g,kind:c.get("kind"),submittedOn:J(c,"submittedOn"),...yi(c)},children:[e("p",{class:"hint",children:[e("bdi",{children:v(n)})," → ",e("bdi",{children:v(t)})]}),e(hi,{label:"write.from",value:_,among:y,onPick:m}),e("label",{children:[l("write.kind"),e("select",{name:"kind",children:hs.map(c=>e("option",{value:c,children:l(`responseKind.${c}`)},c))})]}),e(Rn,{name:"submittedOn",label:"property.submittedOn"}),e(ci,{})]})}function bi({obligation:{respondent:n,subject:t,round:i,state:r},revision:s}){let a=Y(),o=Ye(),[u,m]=A(n),p=a?.role==="RESPONDENT"?o:[],d=a?.role==="EDITOR"?u:p.find(({id:y})=>y===u?.id)??p[0];return a?.role!=="EDITOR"&&p.length===0||r==="NOT_REQUIRED"?null:e(wn,{title:Fn(a,[n.id])?"write.report":"write.assess",document:Ge,revision:s,input:y=>d&&{reportsOn:[{subject:t.id,round:i}],...Je(d),status:y.get("status"),reportedOn:J(y,"reportedOn"),...yi(y)},children:[e("p",{class:"hint",children:[e("bdi",{children:v(n)})," → ",e("bdi",{children:v(t)})]}),e(hi,{label:"write.submitter",value:d,among:p,onPick:m}),e("label",{children:[l("howFar.title"),e("select",{name:"status",children:Ln.map(y=>e("option",{value:y,children:l(`progress.${y}`)},y))})]}),e(Rn,{name:"reportedOn",label:"property.reportedOn"}),e(ci,{})]})}var Ni=n=>[...n.submittedBy.nodes,...n.onBehalfOf.nodes].map(({id:t})=>t);function Oi({of:n,revision:t}){let i=Y();return Fn(i,Ni(n))?e(wn,{title:"write.retract",document:Ee,revision:t,input:r=>({response:n.id,retractedOn:J(r,"retractedOn")}),children:e(Rn,{name:"retractedOn",label:"property.retractedOn"})}):null}function ki({of:n,revision:t}){let i=Y();return Fn(i,Ni(n))?e(wn,{title:"write.retractReport",document:xe,revision:t,input:r=>({report:n.id,retractedOn:J(r,"retractedOn")}),children:e(Rn,{name:"retractedOn",label:"property.retractedOn"})}):null}function wi({of:n,revision:t}){return Y()?.role!=="EDITOR"?null:e(wn,{title:"write.withdraw",document:Te,revision:t,input:r=>({subject:n.from.id,addressee:n.to.id,relationshipKey:n.key??"",withdrawnOn:J(r,"withdrawnOn")}),children:[e("p",{class:"hint",children:[e("bdi",{children:v(n.from)})," → ",e("bdi",{children:v(n.to)})]}),e(Rn,{name:"withdrawnOn",label:"write.withdrawnOn"})]})}var bs=["ITSELF","EACH_MEMBER","ANY_MEMBER","NOT_REQUIRED"];function Ri({subject:n,revision:t}){let i=Y(),[r,s]=A();return i?.role!=="EDITOR"?null:e(wn,{title:"write.ask",document:Ce,revision:t,input:a=>r&&{subject:n.id,addressee:r.id,addressedOn:J(a,"addressedOn"),dueOn:J(a,"dueOn"),round:J(a,"round"),responsibility:a.get("responsibility")},children:[e(re,{label:l("write.addressee"),labels:_i,name:"addressee",value:r,onPick:s,required:!0}),e(Rn,{name:"addressedOn",label:"write.addressedOn"}),e("label",{children:[l("write.dueOn"),e("input",{name:"dueOn",pattern:"\\d{4}(-Q[1-4]|-\\d\\d(-\\d\\d)?)?",title:l("write.dateHint"),dir:"ltr"})]}),e("label",{children:[l("list.round"),e("input",{name:"round",maxLength:64,dir:"auto"})]}),e("label",{children:[l("write.responsibility"),e("select",{name:"responsibility",children:bs.map(a=>e("option",{value:a,children:l(`responsibility.${a}`)},a))})]})]})}var Ns=8,Ai=500,Si=n=>n.slice(0,n.indexOf(":")).replace(/(^|-)(\w)/g,(t,i,r)=>r.toUpperCase()),vi=n=>`label.${n.replace(/(?<=[a-z])[A-Z]/g,"_$&").toUpperCase()}`,ln=n=>l(vi(n.__typename)),Os=n=>qe[`${n}PageDocument`];function ks(n,t){switch(n){case"Organization":case"Person":case"StakeholderGroup":return{respondent:t};case"WorkingGroup":return{workingGroup:t};case"Theme":return{theme:t};case"Recommendation":case"ActionPoint":return{subject:t};default:return}}function Pi({place:n,id:t}){let i=Os(Si(t));return i?e(ws,{place:n,id:t,document:i}):e(Ze,{id:t})}function ws({place:n,id:t,document:i}){let r=n.params.has("all")?Ai:Ns,s=C(i,{id:t,first:r,.../^(Response|ProgressReport)$/.test(Si(t))&&{asOf:L(n)}},"graph");return s.failure?.code==="NOT_FOUND"?e(Ze,{id:t}):s.failure?e(b,{children:[e("h1",{tabIndex:-1,children:e("bdi",{children:t})}),e(zn,{of:s.failure,retry:s.reload})]}):e(q,{of:s,children:({node:a})=>a?e(As,{place:n,of:a,query:i.toString(),revision:s.revision}):e(Ze,{id:t})})}var Ze=({id:n})=>e(b,{children:[e("h1",{tabIndex:-1,children:l("node.missing")}),e("p",{children:D("node.missingHint",{id:e("bdi",{children:n})})})]}),Rs=n=>typeof n=="object"&&n!==null&&"edges"in n;function As({place:n,of:t,query:i,revision:r}){let s=t.__typename,a=ks(s,t.id),o=L(n),u=Object.entries(t).filter(p=>Rs(p[1])&&p[1].totalCount>0),m=u.some(([,{totalCount:p,edges:d}])=>p>d.length);return e("article",{class:"brief",children:[e("div",{class:"bar",children:[e("p",{class:"kind",children:l(vi(s))}),e(sn,{of:Ss(t,u,i,o)})]}),e("h1",{tabIndex:-1,children:e(He,{of:t})}),e("p",{class:"print-only",children:o?D("node.printed",{day:e(w,{of:o,long:!0})}):l("node.printedToday")}),e(Es,{of:t}),e(Z,{text:t.assumption}),e(H,{of:t.sources}),e(Ts,{of:t}),s==="WorkingGroup"&&e(ui,{of:t.id,to:o}),a&&e(vs,{place:n,fixed:a,title:l(s==="WorkingGroup"||s==="Theme"?"node.inScope":"reference"in t||s==="ActionPoint"?"node.asked":"node.owes")}),(s==="Recommendation"||s==="ActionPoint")&&e(Ri,{subject:t,revision:r}),u.length>0&&e("section",{class:"related","aria-labelledby":"related",children:[e("div",{class:"bar",children:[e("h2",{id:"related",children:l("node.related")}),(m||n.params.has("all"))&&e("a",{class:"button",href:S({all:n.params.has("all")?null:"1"}),children:l(n.params.has("all")?"node.fewer":"node.all")})]}),e("div",{class:"cards",children:u.map(([p,d])=>e(Gs,{name:p,of:d},p))})]}),e(oi,{id:t.id}),s==="Document"&&e("p",{children:e("a",{href:W("/timeline",{source:t.id}),children:l("node.timeline")})})]})}var Ss=(n,t,i,r)=>({query:i,variables:{id:n.id,first:Ai,.../^(Response|ProgressReport)$/.test(n.__typename)&&{asOf:r}},table:()=>[[l("node.related"),l("share.name"),l("property.kind"),l("since.day"),l("share.until"),l("list.rests"),l("list.link")],...t.flatMap(([s,{edges:a}])=>a.map(({node:o,since:u,until:m,assumption:p})=>[l(`related.${s}`),v(o),ln(o),String(u??""),String(m??""),l(p?"list.restsAssumed":"list.restsSourced"),bn(o)]))]});function vs({place:n,fixed:t,title:i}){let r="workingGroup"in t||"theme"in t?["theme","respondent","month"]:[],s=n.params.get("state")?n:{...n,params:new URLSearchParams([...n.params,["state","ALL"]])},a=C(Cn,hn(s,t),"graph");return a.data&&a.data.sourcedNumbers.totalCount+a.data.assumedNumbers.totalCount===0?null:e("section",{class:"node-ledger","aria-labelledby":"owes",children:[e("h2",{id:"owes",children:i}),e(Xe,{place:s,shown:a,fixed:t,groups:r})]})}var Ps=new Set(["__typename","id","displayName","visibility","since","until","assumption","name","title","reference","kind","status"]),Ds={"Organization.kind":"organizationKind","Document.kind":"documentKind","Meeting.kind":"meetingKind","Response.kind":"responseKind","Meeting.status":"meetingStatus","WorkingGroup.status":"groupStatus","Response.state":"responseState","ProgressReport.state":"responseState","ProgressReport.status":"progress"};function Es({of:n}){let t=[];for(let[i,r]of Object.entries(n)){let s=i==="ownKind"?"kind":i==="ownStatus"?"status":i;if(Ps.has(i)||r===null||r===!1||r===n.displayName||Array.isArray(r)&&(r.length===0||typeof r[0]!="string")||typeof r=="object"&&!Array.isArray(r))continue;let a=Ds[`${n.__typename}.${s}`];t.push([`property.${s}`,a?l(`${a}.${String(r)}`):e(Cs,{name:s,of:r})])}return(n.since||n.until)&&t.push(["property.time",e(Wn,{since:n.since,until:n.until})]),n.visibility!=="PUBLIC"&&t.push(["property.visibility",l(`visibility.${n.visibility}`)]),t.length===0?null:e("dl",{class:"properties",children:t.map(([i,r])=>e("div",{children:[e("dt",{children:l(i)}),e("dd",{children:r})]},i))})}function Cs({name:n,of:t}){if(Array.isArray(t))return e(b,{children:t.map((r,s)=>[s>0&&l("list.comma"),e("bdi",{children:r},r)])});if(typeof t=="number")return e(b,{children:G(t)});if(typeof t=="boolean")return e(b,{children:l("yes")});let i=String(t);return/On$|^on$/.test(n)?e(w,{of:i}):n==="country"?e("bdi",{children:ti(i)}):n==="language"?e("bdi",{children:ii(i)}):n==="url"&&/^https?:/.test(i)?e("a",{href:i,rel:"noreferrer",dir:"ltr",children:i}):e("span",{dir:"auto",children:i})}function Ts({of:n}){return n.alternativeValues.length===0?null:e("details",{class:"others",children:[e("summary",{children:l("node.others",{n:n.alternativeValues.length})}),e("ul",{children:n.alternativeValues.map((t,i)=>e("li",{children:[e("bdi",{children:t.value}),t.reason&&e(b,{children:[": ",e("span",{dir:"auto",children:t.reason})]}),e(H,{of:t.sources})]},i))})]})}function Gs({name:n,of:t}){let i=t.totalCount-t.edges.length;return e("section",{class:"card",children:[e("h3",{children:[l(`related.${n}`)," ",e("span",{class:"count",children:G(t.totalCount)})]}),e("ul",{class:"plain",children:t.edges.map((r,s)=>e("li",{class:r.assumption?"maybe-item":void 0,children:[e(E,{of:r.node})," ",e(je,{of:r}),e(Z,{text:r.assumption}),e(H,{of:r.sources})]},s))}),i>0&&e("p",{class:"hint",children:l("node.more",{n:i})})]})}function je({of:n}){let t=s=>typeof n[s]=="string"?n[s]:void 0,i=[],r=n.representing;t("role")&&i.push(e("bdi",{children:t("role")})),t("status")&&i.push(l(`memberStatus.${t("status")}`)),n.focalPoint===!0&&i.push(l("fact.focalPoint")),r&&i.push(D("fact.representing",{who:e(E,{of:r})}));for(let s of["addressedOn","dueOn","withdrawnOn","on"])t(s)&&i.push(D(`fact.${s}`,{day:e(w,{of:t(s)})}));return t("respondWithin")&&i.push(l("fact.respondWithin",{period:ie(t("respondWithin"))})),t("round")&&i.push(l("chips.round",{round:t("round")})),t("responsibility")&&n.responsibility!=="ITSELF"&&i.push(l(`responsibility.${t("responsibility")}`)),typeof n.page=="number"&&i.push(l("source.page",{page:String(n.page)})),t("paragraph")&&i.push(e("bdi",{children:t("paragraph")})),(t("since")||t("until"))&&i.push(e(Wn,{since:t("since"),until:t("until")})),i.length===0?null:e("span",{class:"facts",children:i.map((s,a)=>[a>0&&" · ",s])})}var se="NOT_ASKED",xs={who:null,month:null,round:null,progress:null,assessment:null,basis:null,open:null,rows:null},nt=(n={})=>`${S({...xs,...n,state:se})}#list`,Ei=({params:n})=>n.get("state")===se,Ls=({theme:n,workingGroup:t,missing:i,assumed:r,...s})=>Object.keys(s).length===0&&(i??[]).every(a=>a==="THEME");function Is(n,{theme:t,workingGroup:i,missing:r}){let s=(...h)=>new Set(h.flatMap(({nodes:f})=>f.map(({id:N})=>N))),a=n.themes.nodes,o=new Map(a.map(h=>[h.id,s(h.recommendations,h.actionPoints)])),u=new Map(a.map(h=>[h.id,h.partOf.nodes.map(({id:f})=>f)])),m=(h,f=new Set([h]))=>{for(let N of u.get(h)??[])f.has(N)||m(N,f.add(N));return f},p=new Map(a.map(({id:h})=>[h,new Set]));for(let[h,f]of o)for(let N of m(h))f.forEach(O=>p.get(N)?.add(O));p.set(B,s(n.recommendations,n.actionPoints));let d=new Set([...p.values()].flatMap(h=>[...h])),y=n.workingGroups?.nodes[0];if(i){let h=s(...y?[y.issuedRecommendations,...y.meetings.nodes.map(({agreed:f})=>f)]:[]);for(let{id:f}of y?.themes.nodes??[]){p.get(f)?.forEach(N=>h.add(N));for(let N of m(f))o.get(N)?.forEach(O=>h.add(O))}d=h}let _=t?p.get(String(t))??new Set:r?.includes("THEME")?p.get(B):d,g=(h,f)=>new Set([...h].filter(N=>f.has(N)));d=g(d,_);for(let[h,f]of p)p.set(h,g(f,d));let c=({totalCount:h,nodes:f})=>h>f.length;return{all:d,of:p,cut:c(n.themes)||[...a,n].some(({recommendations:h,actionPoints:f})=>c(h)||c(f))}}function Ci(n,t,i){let r=t.workingGroup,{data:s,failure:a,busy:o}=C(Be,{asOf:L(n),groups:r?[r]:null,ofGroup:!!r},void 0,i);return!Ls(t)||a?null:s&&!o?Is(s,t):void 0}var Di=50,Ti=new Intl.Collator("en",{numeric:!0});function Gi({place:n,gaps:t}){return t===void 0?e(nn,{}):t===null?e("p",{class:"empty",children:e("a",{href:nt(),children:l("notAsked.narrowed")})}):t.all.size===0?e("p",{class:"empty",children:l("notAsked.none")}):e(Ws,{place:n,ids:[...t.all].sort(Ti.compare),cut:t.cut})}function Ws({place:n,ids:t,cut:i}){let r=Math.min(500,Math.max(Di,Number(n.params.get("rows"))||Di)),s=C(Gn,{ids:t.slice(0,r),asOf:L(n)}),a=t.length-Math.min(r,t.length);return e(q,{of:s,children:o=>e(b,{children:[e("p",{class:"hint",children:[l("notAsked.hint"),i&&e(b,{children:[" ",l("notAsked.cut")]})]}),e("table",{class:"obligations not-asked",children:[e("thead",{children:e("tr",{children:[e("th",{scope:"col",children:l("property.kind")}),e("th",{scope:"col",children:l("notAsked.what")}),e("th",{scope:"col",children:l("groups.theme")}),e("th",{scope:"col",children:l("notAsked.since")})]})}),e("tbody",{children:xi(o).map(u=>e("tr",{class:"row",children:[e("td",{children:ln(u)}),e("td",{class:"what",children:e(E,{of:u})}),e("td",{children:u.themes.nodes.length>0?e(rn,{of:u.themes.nodes}):e("span",{class:"zero",children:l("none")})}),e("td",{class:"due",children:u.on?e(w,{of:u.on}):e("span",{class:"zero",children:l("list.noDue")})})]},u.id))})]}),a>0&&r<500&&e("p",{class:"more",children:e("a",{class:"button",href:S({rows:String(r*4)}),children:l("list.more",{n:a})})}),a>0&&r>=500&&e("p",{class:"hint",children:l("list.tooMany",{n:a})})]})})}var xi=n=>n.nodes.filter(t=>!!t&&"themes"in t);function Li(n,t){let i={ids:[...t?.all??[]].sort(Ti.compare).slice(0,500),asOf:L(n)};return{query:Gn.toString(),variables:i,table:async()=>[[l("property.kind"),l("notAsked.what"),l("groups.theme"),l("notAsked.since"),l("list.link")],...xi((await U(Gn,i)).data).map(r=>[ln(r),v(r),r.themes.nodes.map(v).join("; "),r.on??"",bn(r)])]}}function Ii({place:n}){let t=L(n),{data:i}=C(we,{asOf:t,owing:null}),r=n.params.get("who"),s=i?.stakeholdersOwing.nodes.map(({stakeholder:p})=>p)??[],a=C(Tn,{ids:r&&i&&!s.some(({id:p})=>p===r)?[r]:[]}),o=[...s,...(a.data?.nodes??[]).filter(Boolean)],u=Ln.map(p=>({value:p,text:l(`progress.${p}`)})),m=p=>(p??[]).map(d=>({value:d.id,text:v(d)}));return e("form",{class:"filters",role:"search","aria-label":l("filters.title"),onSubmit:p=>p.preventDefault(),children:[e(An,{place:n,name:"theme",label:"filters.theme",of:m(i?.themes.nodes),none:"filters.noTheme"}),e(An,{place:n,name:"group",label:"filters.group",of:m(i?.workingGroups.nodes),none:"filters.noGroup"}),e(An,{place:n,name:"who",label:"filters.who",of:m(o)}),e(An,{place:n,name:"state",label:"filters.state",any:"filters.owing",of:[...["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE","WITHDRAWN","NOT_REQUIRED"].map(p=>({value:p,text:l($(p))})),{value:"ALL",text:l("filters.all")},{value:se,text:l("notAsked.title")}]}),e(An,{place:n,name:"progress",label:"list.progress",none:"filters.unreported",of:u}),e(An,{place:n,name:"assessment",label:"list.assessment",none:"filters.unassessed",of:u}),e("label",{children:[l("filters.asOf"),e("input",{type:"date",name:"asOf",value:t??"",onChange:p=>K(S({asOf:p.currentTarget.value||"today"}))})]}),t&&e("a",{class:"button",href:S({asOf:cn?"today":null}),children:l("filters.today")})]})}function An({place:n,name:t,label:i,of:r,any:s="filters.any",none:a}){let o=n.params.get(t)??"",u=!o||o===B||r.some(m=>m.value===o);return e("label",{children:[l(i),e("select",{name:t,value:o,onChange:m=>K(S({[t]:m.currentTarget.value||null,open:null,rows:null,assumedRows:null})),children:[e("option",{value:"",children:l(s)}),r.map(m=>e("option",{value:m.value,children:m.text},m.value)),a&&e("option",{value:B,children:l(a)}),!u&&e("option",{value:o,children:o})]})]})}function Wi({place:n}){let{params:t}=n,i=[],r=t.get("month");r&&i.push(["month",r===B?l("chips.noMonth"):l("chips.month",{month:Q(r,"long")})]);let s=t.get("round");s&&i.push(["round",s===B?l("chips.noRound"):l("chips.round",{round:s})]);let a=t.get("basis");return a&&i.push(["basis",l(a==="assumed"?"chips.assumed":"chips.sourced")]),i.length===0?null:e("ul",{class:"chips",children:i.map(([o,u])=>e("li",{children:e("a",{href:S({[o]:null}),children:[u," ",e("span",{"aria-hidden":"true",children:"×"}),e("span",{class:"unseen",children:l("chips.remove")})]})},o))})}function Bi({data:n,by:t,gaps:i}){let r=new Map;[n.sourcedNumbers,n.assumedNumbers].forEach((p,d)=>{for(let{keys:[y,_],count:g}of p.counts.rows){if(!y||!_)continue;let c=y.value??B;r.has(c)||r.set(c,{key:c,label:zi(t,y.value??null,y.label),cells:{}});let h=r.get(c).cells;(h[_.value]??=[0,0])[d]=g}});let s=[...r.values()].sort((p,d)=>+(p.key===B)-+(d.key===B)||(t==="month"?p.key.localeCompare(d.key):p.label.localeCompare(d.label))),a=t==="theme"?i:null;if(a?.of.get(B)?.size&&!r.has(B)&&s.push({key:B,label:zi(t,null,""),cells:{}}),s.length===0)return e("p",{class:"empty",children:l("groups.none")});for(let p of s)p.none=Object.values(p.cells).every(([d,y])=>d+y===0);let o={};[n.sourcedNumbers,n.assumedNumbers].forEach((p,d)=>p.countsByState.forEach(({state:y,count:_})=>(o[y]??=[0,0])[d]=_));let u=xn.filter(p=>["OVERDUE","OPEN","ANSWERED"].includes(p)||(o[p]?.[0]??0)+(o[p]?.[1]??0)>0),m=n.sourcedNumbers.counts.overlapping.length+n.assumedNumbers.counts.overlapping.length>0;return e("div",{class:"scroll",tabIndex:0,role:"region","aria-label":l(`groups.${t}`),children:[e("table",{class:"matrix",children:[e("thead",{children:e("tr",{children:[e("th",{scope:"col",children:l(`groups.${t}`)}),u.map(p=>e("th",{scope:"col",children:l($(p))},p)),a&&e("th",{scope:"col",children:l("notAsked.title")})]})}),e("tbody",{children:s.map(p=>e("tr",{children:[e("th",{scope:"row",children:[p.key.includes(":")?e("a",{href:W(X(p.key)),children:e("bdi",{children:p.label})}):e("bdi",{children:p.label}),p.none&&e("span",{class:"hint",children:[" ",l("groups.nobody")]})]}),u.map(d=>e("td",{children:e(et,{of:p.cells[d],state:d,what:{[t]:p.key},label:p.label})},d)),a&&e("td",{children:e(Fi,{n:a.of.get(p.key)?.size,cut:a.cut,what:{theme:p.key},label:p.label})})]},p.key))}),e("tfoot",{children:e("tr",{children:[e("th",{scope:"row",children:l("groups.total")}),u.map(p=>e("td",{children:e(et,{of:o[p],state:p,what:{},label:l("groups.total")})},p)),a&&e("td",{children:e(Fi,{n:a.all.size,cut:a.cut,what:{},label:l("groups.total")})})]})})]}),a===void 0&&e(nn,{}),m&&e("p",{class:"hint",children:l("groups.overlapping")})]})}function zi(n,t,i){return n==="month"?t?Q(t,"long"):l("chips.noMonth"):t?i:l(n==="theme"?"filters.noTheme":n==="group"?"filters.noGroup":"chips.noRound")}function et({of:n,state:t,what:i,label:r}){let[s,a]=n??[0,0],o=m=>`${S({...i,state:t,basis:m,open:null})}#list`,u=(m,p)=>l(p,{n:m,group:r,state:l($(t))});return e("span",{class:"counts",children:[s>0?e("a",{class:t,href:o("sourced"),"aria-label":u(s,"groups.count"),children:G(s)}):e("span",{class:"zero",children:G(0)}),a>0&&e("a",{class:"plus",href:o("assumed"),"aria-label":u(a,"groups.countAssumed"),title:l("assumption"),children:["+",G(a)]})]})}function Fi({n,cut:t,what:i,label:r}){return n===void 0?e("span",{class:"zero",children:l("none")}):n===0?e("span",{class:"counts",children:e("span",{class:"zero",children:G(0)})}):e("span",{class:"counts",children:e("a",{class:"NOT_ASKED",href:nt(i),"aria-label":l("groups.count",{n,group:r,state:l("notAsked.title")}),children:[G(n),t&&"+"]})})}var qi=50;function Mi({place:n,fixed:t}){let i={..._n(n,t),states:ee},r=C(ke,{sourced:{...i,assumed:!1},assumed:{...i,assumed:!0},asOf:L(n),first:qi});return e(q,{of:r,children:s=>e(zs,{data:s})})}function zs({data:n}){let t=new Map;if([n.sourced,n.assumed].forEach((r,s)=>{for(let{stakeholder:a,openCount:o,overdueCount:u,nextDueOn:m}of r.nodes){t.has(a.id)||t.set(a.id,{of:a,next:null,OVERDUE:[0,0],OPEN:[0,0]});let p=t.get(a.id);p.OVERDUE[s]=u,p.OPEN[s]=o,m&&(!p.next||m<p.next)&&(p.next=m)}}),t.size===0)return e("p",{class:"empty",children:l("groups.none")});let i=Math.max(n.sourced.totalCount,n.assumed.totalCount)-qi;return e("div",{class:"scroll",tabIndex:0,role:"region","aria-label":l("groups.respondent"),children:[e("table",{class:"matrix",children:[e("thead",{children:e("tr",{children:[e("th",{scope:"col",children:l("groups.respondent")}),e("th",{scope:"col",children:l("state.OVERDUE")}),e("th",{scope:"col",children:l("state.OPEN")}),e("th",{scope:"col",children:l("groups.next")})]})}),e("tbody",{children:[...t.values()].map(r=>e("tr",{children:[e("th",{scope:"row",children:e(E,{of:r.of})}),["OVERDUE","OPEN"].map(s=>e("td",{children:e(et,{of:r[s],state:s,what:{who:r.of.id},label:r.of.displayName??r.of.id})},s)),e("td",{children:r.next?e(w,{of:r.next}):e("span",{class:"zero",children:l("none")})})]},r.of.id))})]}),i>0&&e("p",{class:"hint",children:l("groups.more",{n:i})})]})}function Vi({of:{progress:n,assessment:t,progressDisputed:i}}){return!n&&!t?null:e("div",{class:"marks",children:[n&&e("span",{class:"mark",children:l("list.mark",{what:l("list.progress"),status:l(`progress.${n.status}`)})}),t&&e("span",{class:"mark",children:l("list.mark",{what:l("list.assessment"),status:l(`progress.${t.status}`)})}),i&&e("span",{class:"mark disputed",children:l("list.disputed")})]})}function Ki({progress:n,assessment:t,disputed:i,revision:r}){return!n&&!t?null:e("section",{class:"how-far",children:[e("h3",{children:l("howFar.title")}),i&&e("p",{class:"disputed",children:l("howFar.disputed")}),n&&e(b,{children:[e("h4",{children:l("howFar.progress")}),e($i,{of:n.report,revision:r})]}),t&&e(b,{children:[e("h4",{children:l("howFar.assessment")}),e($i,{of:t.report,revision:r})]})]})}function $i({of:n,revision:t}){return e("article",{class:"response report",children:[e("p",{children:[e("strong",{children:e("a",{class:"name",href:W(X(n.id)),children:l(`progress.${n.status}`)})}),n.reportedOn&&e(b,{children:[" ",e(w,{of:n.reportedOn})]})]}),n.submittedBy.nodes.length>0&&e("p",{children:D("response.by",{who:e(rn,{of:n.submittedBy.nodes})})}),n.onBehalfOf.nodes.length>0&&e("p",{children:D("response.for",{who:e(rn,{of:n.onBehalfOf.nodes})})}),n.text&&e("blockquote",{dir:"auto",children:n.text}),e(Z,{text:n.assumption}),e(H,{of:n.sources}),!n.retractedOn&&e(ki,{of:n,revision:t})]})}function Ui({of:n,theme:t}){let i=C(Re,{id:n.id,theme:t},"graph");return e("section",{class:"why","aria-label":l("why.title"),children:e(q,{of:i,children:({node:r})=>r?.__typename==="Obligation"?e(Fs,{of:r,revision:i.revision}):e("p",{class:"empty",children:l("why.gone")})})})}function Fs({of:n,revision:t}){let i=n.reasons.filter(({withdrawn:r})=>!r).flatMap(({steps:r})=>r.filter(({type:s})=>s==="ADDRESSED_TO"));return e("div",{class:"columns",children:[e("div",{children:[e("h3",{children:l("why.because",{n:n.reasons.length})}),n.assumed&&e("p",{class:"maybe",children:l("why.assumed")}),n.reasons.map((r,s)=>e(Bs,{of:r,subject:n.subject,many:n.reasons.length>1},s))]}),e("div",{children:[e("h3",{children:l("why.deadline")}),n.deadline?e($s,{of:n.deadline}):e("p",{children:l("why.noDeadline")}),n.round&&e("p",{children:l("why.round",{round:n.round})}),e("p",{children:e(kn,{of:n.state,days:n.daysOverdue})}),e("h3",{children:l("why.answers")}),n.responses.length===0&&e("p",{children:l("why.noAnswers")}),n.responses.map(r=>e(Qi,{of:r,revision:t},r.id)),n.holdingResponse&&!n.responses.some(({id:r})=>r===n.holdingResponse.id)&&e(Qi,{of:n.holdingResponse,revision:t}),e(fi,{obligation:n,any:n.reasons.some(({responsibility:r,withdrawn:s})=>r==="ANY_MEMBER"&&!s),revision:t}),e(Ki,{progress:n.progress,assessment:n.assessment,disputed:n.progressDisputed,revision:t}),e(bi,{obligation:n,revision:t}),i.map(r=>e(wi,{of:r,revision:t},`${r.to.id} ${r.key}`)),n.focalPoints.length>0&&e(b,{children:[e("h3",{children:l("why.write")}),e("ul",{class:"plain",children:n.focalPoints.map(r=>e("li",{children:[e(E,{of:r}),r.roleTitle&&e(b,{children:[", ",e("bdi",{children:r.roleTitle})]}),r.contact&&e(b,{children:[": ",e("bdi",{dir:"ltr",children:r.contact})]})]},r.id))})]})]})]})}function Bs({of:n,subject:t,many:i}){let[r,s]=n.steps;if(!r)return null;let o=(p=>!s||s.from.id===p.id||s.to.id===p.id)(r.to)?r.from:r.to,u=[],m=o.id===t.id?t.themes.edges:[];return m.length>0&&u.push(e("li",{class:"node",children:e(rn,{of:m.map(({node:p})=>p)})},"themes"),e("li",{class:`step${m.some(({assumption:p})=>p)?" maybe-step":""}`,children:[e("span",{class:"verb",children:l("way.themeOf")}),m.map(({assumption:p,node:d})=>e(Z,{text:p},d.id)),e(H,{of:m.flatMap(({sources:p})=>p)})]},"about")),u.push(e("li",{class:"node",children:e(E,{of:o})},"start")),n.steps.forEach((p,d)=>{let y=p.from.id===o.id;o=y?p.to:p.from,u.push(e("li",{class:`step${p.assumption?" maybe-step":""}`,children:e(Ms,{of:p,forward:y})},d)),u.push(e("li",{class:"node",children:e(E,{of:o})},`${d} node`))}),e("div",{class:"reason",children:[e("ol",{class:"chain",children:u}),n.responsibility!=="ITSELF"&&e("p",{class:"hint",children:l(`responsibility.${n.responsibility}`)}),n.withdrawn&&e("p",{class:"hint",children:l("why.withdrawn")}),i&&n.deadline&&e("p",{class:"hint",children:D("why.alone",{day:e(w,{of:n.deadline.dueOn})})})]})}var qs={ABOUT:["way.about","way.themeOf"],PART_OF:["way.partOf","way.hasPart"],ADDRESSED_TO:["way.addressedTo","way.askedBy"],MEMBER_OF:["way.memberOf","way.hasMember"],SUCCEEDED_BY:["way.succeededBy","way.succeeds"]};function Ms({of:n,forward:t}){let i=qs[n.type]?.[t?0:1]??"way.other";return e(b,{children:[e("span",{class:"verb",children:l(i)}),n.addressedOn&&e("span",{class:"span",children:e(w,{of:n.addressedOn})}),n.withdrawnOn&&e("span",{class:"span",children:D("way.withdrawnOn",{day:e(w,{of:n.withdrawnOn})})}),n.on&&e("span",{class:"span",children:e(w,{of:n.on})}),n.round&&e("span",{class:"span",children:l("chips.round",{round:n.round})}),e(Wn,{since:n.since,until:n.until}),e(Z,{text:n.assumption}),e(H,{of:n.sources})]})}function $s({of:n}){let t=e(w,{of:n.dueOn,long:!0});return e(b,{children:[e("p",{class:"due-day",children:t}),e("p",{children:[n.basis==="DUE_ON"&&D("deadline.agreed",{asked:e(w,{of:n.addressedOn})}),n.basis==="RESPOND_WITHIN"&&D("deadline.within",{period:ie(n.respondWithin??""),asked:e(w,{of:n.addressedOn})}),n.basis==="REVIEWED_AT"&&n.review&&D("deadline.review",{review:e(E,{of:n.review}),on:n.review.on?e(w,{of:n.review.on}):l("none"),asked:e(w,{of:n.addressedOn})})]}),n.alternativeValues.length>0&&e("details",{children:[e("summary",{children:l("deadline.others",{n:n.alternativeValues.length})}),e("ul",{children:n.alternativeValues.map((i,r)=>e("li",{children:[e("bdi",{children:i.value}),i.reason&&e(b,{children:[": ",e("span",{dir:"auto",children:i.reason})]}),e(H,{of:i.sources})]},r))})]})]})}function Qi({of:n,revision:t}){return e("article",{class:"response",children:[e("p",{children:[e("strong",{children:e("a",{class:"name",href:W(X(n.id)),children:l(`responseKind.${n.kind}`)})}),n.submittedOn?e(b,{children:[" ",e(w,{of:n.submittedOn})]}):e(b,{children:[" ",l("responseState.DRAFT")]}),n.retractedOn&&e(b,{children:[" ",D("response.retracted",{day:e(w,{of:n.retractedOn})})]})]}),n.submittedBy.nodes.length>0&&e("p",{children:D("response.by",{who:e(rn,{of:n.submittedBy.nodes})})}),n.onBehalfOf.nodes.length>0&&e("p",{children:D("response.for",{who:e(rn,{of:n.onBehalfOf.nodes})})}),n.text&&e("blockquote",{dir:"auto",children:n.text}),e(Z,{text:n.assumption}),e(H,{of:n.sources}),n.submittedOn&&!n.retractedOn&&e(Oi,{of:n,revision:t})]})}function it({page:n,place:t,rows:i,empty:r}){if(n.nodes.length===0)return e("p",{class:"empty",children:r});let s=t.params.get("open"),a=t.params.get("theme"),o=a===B?null:a,u=n.totalCount-n.nodes.length;return e(b,{children:[e("table",{class:"obligations",children:[e("thead",{children:e("tr",{children:[e("th",{scope:"col",children:l("list.who")}),e("th",{scope:"col",children:l("list.what")}),e("th",{scope:"col",children:l("list.due")}),e("th",{scope:"col",children:l("list.state")})]})}),e("tbody",{children:n.nodes.map(m=>e(b,{children:[e(Vs,{of:m,open:tt(m.id)===s}),tt(m.id)===s&&e("tr",{class:"why-row",children:e("td",{colSpan:4,children:e(Ui,{of:m,theme:o})})})]},m.id))})]}),u>0&&n.nodes.length<500&&e("p",{class:"more",children:e("a",{class:"button",href:S({[i]:Ut(n.nodes.length)}),children:l("list.more",{n:u})})}),u>0&&n.nodes.length>=500&&e("p",{class:"hint",children:l("list.tooMany",{n:u})})]})}var tt=n=>n.replace(/^obligation:|~(asOf=[^~]*|firm)/g,"");function Vs({of:n,open:t}){let i=S({open:t?null:tt(n.id)});return e("tr",{class:`row${t?" open":""}`,onClick:s=>{s.target instanceof Element&&s.target.closest("a, button, summary")||getSelection()?.toString()||K(i,!0)},children:[e("td",{class:"who",children:e(E,{of:n.respondent})}),e("td",{class:"what",children:[e(E,{of:n.subject}),n.round&&e("span",{class:"round",children:[" ",l("chips.round",{round:n.round})]})]}),e("td",{class:"due",children:n.dueOn?e(w,{of:n.dueOn}):e("span",{class:"zero",children:l("list.noDue")})}),e("td",{children:[e("div",{class:"how",children:[e(kn,{of:n.state,days:n.daysOverdue}),e("button",{type:"button",class:"why-button","aria-expanded":t,onClick:()=>K(i,!0),"aria-label":l(t?"why.hideOf":"why.showOf",{who:v(n.respondent),what:v(n.subject)}),children:l(t?"why.hide":"why.show")})]}),e(Vi,{of:n})]})]})}var Ks=12,rt=["OVERDUE","OPEN"];function st(n){let[t,i]=n.split("-").map(Number);return new Date(Date.UTC(t,i-Ks,0)).toISOString().slice(0,10)}function Hi({scope:n,to:t,revision:i}){let{data:r,failure:s,busy:a}=C(Le,{filter:n,from:st(t),to:t},void 0,i);if(a&&!r&&!s)return e(nn,{});let o=r?.ledgerSeries??[];return o.some(({totalCount:u})=>u>0)?e("section",{class:"trend","aria-busy":a,"aria-labelledby":"trend",children:[e("h2",{id:"trend",children:l("trend.title")}),e(Us,{of:o}),e("details",{children:[e("summary",{children:l("trend.table")}),e(Hs,{of:o})]})]}):null}var Bn=(n,t)=>n.countsByState.find(i=>i.state===t)?.count??0,Nn=96,le=720,Qs=36;function Us({of:n}){let t=Math.max(1,...n.map(o=>rt.reduce((u,m)=>u+Bn(o,m),0))),i=le/n.length,r=n[0],s=n.at(-1),a=o=>G(Bn(o,"OVERDUE"));return e("figure",{children:[e("svg",{class:"drawing",viewBox:`0 0 ${le} ${Nn+Qs}`,role:"img","aria-label":l("trend.alt",{from:Q(r.asOf),then:a(r),to:Q(s.asOf),now:a(s)}),children:[n.map((o,u)=>{let m=Nn,p=Number(o.asOf.slice(5,7));return e("g",{children:[rt.map(d=>{let y=Bn(o,d)/t*Nn;return m-=y,y>0&&e("rect",{class:d,x:u*i+2,y:m,width:i-4,height:y},d)}),e("text",{class:"late",x:(u+.5)*i,y:Nn+14,children:Bn(o,"OVERDUE")>0&&a(o)}),(u===0||u===n.length-1||p%3===0&&u>1&&u<n.length-2)&&e("text",{class:"month",x:Math.min(le-28,Math.max(28,(u+.5)*i)),y:Nn+31,children:Q(o.asOf.slice(0,7))})]},o.asOf)}),e("line",{x1:"0",x2:le,y1:Nn,y2:Nn})]}),e("figcaption",{children:[rt.map(o=>e("span",{class:`key ${o}`,children:l($(o))},o))," ",e("span",{class:"hint",children:l("trend.hint")})]})]})}function Hs({of:n}){let t=["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE"];return e("div",{class:"scroll",tabIndex:0,role:"region","aria-label":l("trend.title"),children:e("table",{class:"matrix",children:[e("thead",{children:e("tr",{children:[e("th",{scope:"col",children:l("filters.asOf")}),t.map(i=>e("th",{scope:"col",children:l($(i))},i))]})}),e("tbody",{children:n.map(i=>e("tr",{children:[e("th",{scope:"row",children:e("a",{href:S({asOf:i.asOf,open:null}),children:e(w,{of:i.asOf})})}),t.map(r=>e("td",{children:G(Bn(i,r))},r))]},i.asOf))})]})})}var js=100;function Yi({place:n,to:t,revision:i}){let r=n.params.get("since")??"";return e("section",{class:"since","aria-labelledby":"since",children:[e("div",{class:"bar",children:[e("h2",{id:"since",children:l("since.title")}),e("label",{children:[e("span",{class:"unseen",children:l("since.day")})," ",e("input",{type:"date",name:"since",value:r,max:t,onChange:s=>K(S({since:s.currentTarget.value||null}),!0)})]}),!r&&e("a",{class:"button",href:`${S({since:Ys(t)})}#since`,children:l("since.month")}),!r&&e("a",{class:"button",href:`${S({since:st(t)})}#since`,children:l("since.year")})]}),/^\d{4}-\d\d-\d\d$/.test(r)&&r<=t&&e(Js,{place:n,from:r,to:t,revision:i})]})}function Ys(n){let[t,i]=n.split("-").map(Number);return new Date(Date.UTC(t,i-1,0)).toISOString().slice(0,10)}function Js({place:n,from:t,to:i,revision:r}){let s=C(Ie,{filter:{..._n(n),assumed:!1},from:t,to:i,first:js},void 0,r);return e(q,{of:s,children:({ledgerDiff:{nodes:a,totalCount:o}})=>a.length===0?e("p",{class:"empty",children:l("since.none")}):e(b,{children:[e("ul",{class:"plain changes",children:a.map(u=>e("li",{children:e(Zs,{of:u})},u.obligationId))}),o>a.length&&e("p",{class:"hint",children:l("list.tooMany",{n:o-a.length})})]})})}var ji=({of:n})=>n?e(kn,{of:n}):e("span",{class:"zero",children:l("since.notAsked")});function Zs({of:{obligationId:n,obligation:t,before:i,after:r}}){return e(b,{children:[e("span",{class:"turn",children:[e(ji,{of:i})," ",e("span",{class:"arrow","aria-hidden":"true"}),e("span",{class:"unseen",children:l("since.then")})," ",e(ji,{of:r})]})," ",t?e(b,{children:[e(E,{of:t.respondent}),": ",e(E,{of:t.subject}),t.dueOn&&e(b,{children:[" · ",e(w,{of:t.dueOn})]})]}):e("bdi",{children:n})]})}function Ji({place:n}){let t=hn(n),i=C(Cn,t,t.asOf?"graph":{ledger:Xs(t.sourcedScope)});return e(b,{children:[cn&&L(n)===cn&&e("p",{class:"notice",children:D("sample",{day:e(w,{of:cn,long:!0}),today:e("a",{href:S({asOf:"today"}),children:l("sample.today")})})}),e("h1",{tabIndex:-1,children:l("board.title")}),e(Ii,{place:n}),e(Xe,{place:n,shown:i,trend:!0})]})}function Xs(n){let{assumed:t,...i}=n??{};return i}function Xe(n){return e(q,{of:n.shown,children:t=>e(nl,{...n,data:t})})}function nl({data:n,place:t,shown:i,groups:r=["theme","respondent","group","month","round"],fixed:s,trend:a}){return e(b,{children:[e(il,{data:n}),a&&e(Hi,{scope:hn(t,s).sourcedScope,to:n.sourced.asOf,revision:i.revision}),r.length>0?e(el,{data:n,place:t,shown:i,groups:r,fixed:s}):e(Zi,{data:n,place:t,fixed:s}),a&&e(Yi,{place:t,to:n.sourced.asOf,revision:i.revision})]})}function el({data:n,place:t,shown:i,groups:r,fixed:s}){let a=$e(t),o=Ci(t,_n(t,s),i.revision);return e(b,{children:[e("section",{class:"groups","aria-labelledby":"groups",children:[e("div",{class:"bar",children:[e("h2",{id:"groups",children:l("groups.title")}),e("nav",{class:"choice","aria-label":l("groups.by"),children:r.map(u=>e("a",{href:S({by:u==="theme"?null:u}),"aria-current":u===a?"true":void 0,children:l(`groups.${u}`)},u))})]}),a==="respondent"?e(Mi,{place:t,fixed:s}):e(Bi,{data:n,by:a,gaps:o})]}),Ei(t)?e("section",{class:"list",id:"list","aria-labelledby":"list-title",children:[e("div",{class:"bar",children:[e("h2",{id:"list-title",children:l("notAsked.title")}),e(sn,{of:Li(t,o)})]}),e(Gi,{place:t,gaps:o})]}):e(Zi,{data:n,place:t,fixed:s})]})}function Zi({data:n,place:t,fixed:i}){let r=t.params.get("basis");return e("section",{class:"list",id:"list","aria-labelledby":"list-title",children:[e("div",{class:"bar",children:[e("h2",{id:"list-title",children:tl(t)}),e(sn,{of:li(t,i)})]}),e(Wi,{place:t}),r!=="assumed"&&e(it,{page:n.sourced,place:t,rows:"rows",empty:l(n.assumed.totalCount&&r!=="sourced"?"list.noneSourced":"list.none")}),r!=="sourced"&&(n.assumed.totalCount>0||r==="assumed")&&e("div",{class:"apart",children:[e("h3",{children:l("list.assumed",{n:n.assumed.totalCount})}),e("p",{class:"hint",children:l("list.assumedHint")}),e(it,{page:n.assumed,place:t,rows:"assumedRows",empty:l("list.none")})]})]})}var tl=n=>n.params.get("state")?n.params.get("state")==="ALL"?l("list.all"):te(n).map(t=>l($(t))).join(l("list.or")):l("list.owed"),ae=(n,t)=>n.countsByState.find(i=>i.state===t)?.count??0;function il({data:n}){let t=ae(n.sourcedNumbers,"OVERDUE"),i=ae(n.assumedNumbers,"OVERDUE"),{responseRate:r,medianDaysLate:s}=n.sourcedNumbers,a=(o,u,m)=>e("a",{class:`tile ${o}`,href:`${S({state:o,basis:u,open:null})}#list`,children:[e("b",{children:G(ae(m,o))})," ",e("span",{children:l($(o))})]},o);return e("section",{class:"headline","aria-label":l("headline.title"),children:[e("p",{class:"sentence",children:[D(t?"headline.late":"headline.nobody",{n:t,who:l("headline.who",{n:n.late.totalCount}),day:e(w,{of:n.sourced.asOf,long:!0})})," ",i>0&&e("span",{class:"maybe",children:D("headline.assumed",{n:i})})]}),e("div",{class:"tiles",children:[e("div",{class:"group",children:["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE"].map(o=>a(o,"sourced",n.sourcedNumbers))}),n.assumedNumbers.totalCount>0&&e("div",{class:"group assumed",children:[e("span",{class:"cap",children:l("headline.apart")}),["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE"].filter(o=>ae(n.assumedNumbers,o)).map(o=>a(o,"assumed",n.assumedNumbers))]})]}),r!=null&&e("p",{class:"hint",children:[l("headline.rate",{rate:G(r,{style:"percent"})}),s!=null&&e(b,{children:[" ",l("headline.median",{n:s})]})]})]})}function lt({place:n,big:t}){let i=n.params.get("q")??"",[r,s]=A(i);return e("form",{class:t?"search big":"search",role:"search","aria-label":l(t?"search.title":"search.go"),action:"/search",onSubmit:a=>{a.preventDefault(),r.trim()&&K(W("/search",{q:r.trim()}))},children:[e("input",{type:"search",name:"q",value:r,"aria-label":l("search.box"),placeholder:l("search.box"),onInput:a=>s(a.currentTarget.value)}),e("button",{type:"submit",children:l("search.go")})]})}function Xi({place:n}){let t=n.params.get("q")??"";return e(b,{children:[e("h1",{tabIndex:-1,children:l("search.title")}),e(lt,{place:n,big:!0},t),e("p",{class:"hint",children:l("search.hint")}),t&&e(rl,{place:n,q:t})]})}function rl({place:n,q:t}){let i=n.params.get("label"),r=Math.min(500,Number(n.params.get("rows"))||20),s={query:t,labels:i?[i]:null,asOf:L(n),first:r},a=C(Zn,s);return e(q,{of:a,children:({search:o})=>e(b,{children:[e("nav",{class:"choice facets","aria-label":l("search.facets"),children:[e("a",{href:S({label:null,rows:null}),"aria-current":i?void 0:"true",children:[l("search.all")," ",e("span",{class:"count",children:G(o.facets.reduce((u,m)=>u+m.count,0))})]}),o.facets.map(u=>e("a",{href:S({label:u.label,rows:null}),"aria-current":u.label===i?"true":void 0,children:[l(`label.${u.label}`)," ",e("span",{class:"count",children:G(u.count)})]},u.label))]}),e(sn,{of:{query:Zn.toString(),variables:s,table:()=>[[l("share.name"),l("property.kind"),l("share.found"),l("list.link")],...o.edges.map(({node:u,highlights:m})=>[v(u),ln(u),m.map(({snippet:p})=>p.map(({text:d})=>d).join("")).join(" … "),bn(u)])]}}),o.totalCount===0&&e("p",{class:"empty",children:l("search.none")}),e("ol",{class:"results",children:o.edges.map(({node:u,highlights:m})=>e("li",{children:[e("p",{class:"kind",children:ln(u)}),e("h2",{children:e(E,{of:u})}),m.map(({property:p,snippet:d})=>e("p",{class:"snippet",dir:"auto",children:d.map(({text:y,found:_},g)=>_?e("mark",{children:y},g):y)},p))]},u.id))}),o.totalCount>o.edges.length&&e("p",{class:"more",children:e("a",{class:"button",href:S({rows:String(r*3)}),children:l("list.more",{n:o.totalCount-o.edges.length})})})]})})}function nr(){let[n,t]=A(""),i=Y(),r=s=>{Ft(s),location.reload()};return e("details",{class:"menu sign-in",children:[e("summary",{children:i?.name?e("bdi",{children:i.name}):l(dn()?"signIn.signedIn":"signIn")}),e("div",{class:"items",children:dn()?e(b,{children:[i&&e("p",{children:l("signIn.as",{role:l(`role.${i.role??"READER"}`),clearance:l(`visibility.${i.clearance}`)})}),!i&&e("p",{children:l("failure.token")}),e("button",{type:"button",onClick:()=>r(""),children:l("signIn.out")})]}):e("form",{onSubmit:s=>{s.preventDefault(),r(n.trim())},children:[e("label",{children:[l("signIn.token"),e("input",{type:"password",autoComplete:"off",value:n,required:!0,onInput:s=>t(s.currentTarget.value)})]}),e("p",{class:"hint",children:l("signIn.hint")}),e("button",{type:"submit",children:l("signIn.go")})]})})]})}var at="elsewhere",ut=["MEETING","MEETING_PLANNED","MEETING_HELD","MEETING_CANCELLED","PUBLISHED","DUE"],sl=n=>ut.includes(n);var qn=(n,t)=>`${n} ${t}`,ot=(n,t)=>{let[i,r]=n.split("-").map(Number);return new Date(Date.UTC(i,r-1+t,1)).toISOString().slice(0,7)};function er({params:n},t){let i=(o,u)=>/^\d{4}-(0[1-9]|1[0-2])$/.test(n.get(o)??"")?n.get(o):ot(t.slice(0,7),u),r=i("from",-9),s=i("to",3),a=ot(r,59);return s<r?[r,r]:[r,s<a?s:a]}function tr(n,[t,i],r){let s=[];for(let y=t;y<=i;y=ot(y,1))s.push(y);let a=[...n.initiatives.nodes,...n.workingGroups.nodes],o=new Set(a.map(({id:y})=>y)),u=new Map,m=({sources:y})=>y.some(({document:_,page:g})=>_?.id===r.source&&(r.page===null||g===r.page)),p=new Map;for(let{kind:y,on:_,onDays:g,node:c,relationship:h}of n.timeline.nodes){let f=c.alternativeValues.filter(({property:M})=>M===(y==="PUBLISHED"?"publishedOn":"on")),N=r.source?f.find(m):void 0;if(!sl(y)||r.source&&!N&&!m(c))continue;let O=N?.value??_,T=N?O.slice(0,7):(g.last??"").slice(0,7),R=`${y} ${c.id} ${O}`,x=p.get(R);if(x){h&&x.of.push(h.to);continue}let V={key:R,kind:y,on:O,month:T,others:N?[_]:f.map(({value:M})=>M),node:c,of:h?[h.to]:[]};p.set(R,V);let en=ll(c).filter(M=>o.has(M));for(let M of en.length?en:[at]){let Sn=qn(T,M);u.set(Sn,[...u.get(Sn)??[],V])}}let d=a.map(y=>({id:y.id,of:y}));return s.some(y=>u.has(qn(y,at)))&&d.push({id:at,of:null}),{columns:r.column?d.filter(({id:y})=>y===r.column):d,months:s,cells:u}}function ll(n){let i=("heldBy"in n?[n.heldBy]:"publishers"in n?[n.issuers,n.publishers]:"issuers"in n?[n.issuers]:"agreedAt"in n?n.agreedAt.nodes.map(({heldBy:s})=>s):[]).flatMap(({edges:s})=>s),r=i.filter(({assumption:s})=>!s);return[...new Set((r.length?r:i).map(({node:{id:s}})=>s))]}var al=n=>new Date(Date.UTC(Number(n.slice(0,4)),Number(n.slice(5)),0)).toISOString().slice(0,10);function sr({place:n}){let t=L(n)??new Date().toISOString().slice(0,10),i=er(n,t),[r,s]=A(""),a=r===i.join(),o={from:`${i[0]}-01`,to:al(i[1]),kinds:ut.filter(g=>!a||g!=="DUE")},u=C(Xn,o,"graph"),m=u.failure?.code==="SCOPE_TOO_WIDE"&&!a;F(()=>{m&&s(i.join())},[m]);let p=n.params.get("source"),d=C(Tn,{ids:p?[p]:[]}),y=g=>{let[c]=d.data?.nodes??[];return c&&"id"in c?v(c):g},_=Number(n.params.get("page"))||null;return e(b,{children:[e("h1",{tabIndex:-1,children:l("timeline.title")}),m?e(nn,{}):e(q,{of:u,children:g=>{let c=tr(g,i,{source:p,page:_,column:n.params.get("column")}),h=g.timeline.totalCount-g.timeline.nodes.length;return e(b,{children:[e("form",{class:"filters",role:"search","aria-label":l("filters.title"),onSubmit:f=>f.preventDefault(),children:[["from","to"].map((f,N)=>e("label",{children:[l(`timeline.${f}`),e("input",{type:"month",name:f,value:i[N],pattern:"\\d{4}-\\d\\d",onChange:O=>K(S({[f]:O.currentTarget.value||null}))})]},f)),e("label",{children:[l("filters.group"),e("select",{name:"column",value:n.params.get("column")??"",onChange:f=>K(S({column:f.currentTarget.value||null})),children:[e("option",{value:"",children:l("filters.any")}),[...g.initiatives.nodes,...g.workingGroups.nodes].map(f=>e("option",{value:f.id,children:v(f)},f.id))]})]}),e(sn,{of:pl(c,o)})]}),p&&e("ul",{class:"chips",children:e("li",{children:e("a",{href:S({source:null,page:null}),children:[D(_?"timeline.saysOn":"timeline.says",{document:e("bdi",{children:y(p)}),page:String(_)})," ",e("span",{"aria-hidden":"true",children:"×"}),e("span",{class:"unseen",children:l("chips.remove")})]})})}),a&&e("p",{class:"notice",children:e("a",{href:W("/",{by:"month",state:"ALL"}),children:l("timeline.cut")})}),e(ol,{grid:c,today:t}),h>0&&e("p",{class:"hint",children:l("list.tooMany",{n:h})})]})}})]})}function ol({grid:{columns:n,months:t,cells:i},today:r}){return e("div",{class:"scroll",tabIndex:0,role:"region","aria-label":l("timeline.title"),children:e("table",{class:"timeline",children:[e("thead",{children:e("tr",{children:[e("th",{scope:"col",children:l("timeline.month")}),n.map(({id:s,of:a})=>e("th",{scope:"col",children:a?e(E,{of:a}):l("timeline.elsewhere")},s))]})}),e("tbody",{children:t.map(s=>e("tr",{class:s===r.slice(0,7)?"now":void 0,children:[e("th",{scope:"row",children:[e(w,{of:s,long:!0}),s===r.slice(0,7)&&e("span",{class:"hint",children:[" ",l("timeline.now")]})]}),n.map(({id:a,of:o})=>e("td",{"data-column":o?v(o):l("timeline.elsewhere"),children:e(ul,{of:i.get(qn(s,a))??[]})},a))]},s))})]})})}var ir=3;function ul({of:n}){let t=n.filter(({kind:r})=>r==="DUE"),i=n.filter(({kind:r})=>r!=="DUE"||t.length<=ir);return e(b,{children:[i.map(r=>e(rr,{of:r},r.key)),t.length>ir&&e("details",{class:"entry DUE",children:[e("summary",{children:l("timeline.due",{n:t.length})}),t.map(r=>e(rr,{of:r},r.key))]})]})}var lr=({on:n,month:t})=>n===t?null:n;function rr({of:n}){let{kind:t,node:i,others:r}=n,s=lr(n);return e("div",{class:`entry ${t}${i.assumption?" maybe-entry":""}`,children:[e("span",{class:"what",children:l(`timeline.${t}`)})," ",s&&e(w,{of:s})," ",e(E,{of:i}),i.__typename==="Meeting"&&i.place&&e("span",{class:"facts",children:[" · ",e("bdi",{children:i.place})]}),n.of.length>0&&e("span",{class:"facts",children:[" · ",l("timeline.owing",{n:n.of.length})]}),i.assumption&&e("span",{class:"facts",children:[" · ",l("assumption")]}),r.length>0&&e("span",{class:"facts",children:[" · ",D("timeline.others",{dates:r.map((a,o)=>[o>0&&l("list.comma"),e(w,{of:a},a)])})]})]})}var dl=n=>{let t=n.node.__typename==="Meeting"&&n.node.place,i=lr(n);return`${l(`timeline.${n.kind}`)}: ${v(n.node)}${t?`, ${t}`:""}${i?` (${Q(i)})`:""}`},pl=({columns:n,months:t,cells:i},r)=>({query:Xn.toString(),variables:r,table:()=>[[l("timeline.month"),...n.map(({of:s})=>s?v(s):l("timeline.elsewhere"))],...t.map(s=>[s,...n.map(({id:a})=>(i.get(qn(s,a))??[]).map(dl).join("; "))])]});function gl(){let n=$t(),t=n.params.get("lang");return ni(Qe(t)?t:Xt()),e(ml,{place:n},In())}function ml({place:n}){let t=yn(null),i=yl(n),r=yn(n.path),s=yn(!1);return r.current!==n.path&&(s.current=!0),r.current=n.path,F(()=>{let a=()=>{let u=t.current?.querySelector("h1");document.title=u?`${u.textContent} · ${l("brand")}`:l("brand"),u&&s.current&&u.focus({preventScroll:!0}),u&&(s.current=!1)};a();let o=new MutationObserver(a);return o.observe(t.current,{childList:!0,subtree:!0,characterData:!0}),()=>o.disconnect()},[]),F(()=>{let a=d=>document.querySelectorAll("details.menu[open]").forEach(y=>{(d instanceof KeyboardEvent?d.key==="Escape":!y.contains(d.target))&&(y.open=!1)}),o=()=>document.querySelectorAll("main details:not(.menu, .card *)"),u=[],m=()=>{u=[...o()].filter(d=>!d.open),u.forEach(d=>d.open=!0)},p=()=>u.forEach(d=>d.open=!1);return addEventListener("beforeprint",m),addEventListener("afterprint",p),addEventListener("keydown",a),addEventListener("click",a),()=>{removeEventListener("beforeprint",m),removeEventListener("afterprint",p),removeEventListener("keydown",a),removeEventListener("click",a)}},[]),e(b,{children:[e("a",{class:"skip",href:"#main",children:l("skip")}),e("header",{class:"head",children:[e("a",{class:"brand",href:W("/"),children:[e("img",{src:"/assets/icon.svg",alt:"",width:"28",height:"28"})," ",l("brand")]}),e("nav",{"aria-label":l("nav"),children:[e("a",{href:W("/"),"aria-current":n.path==="/"?"page":void 0,children:l("board.title")})," ",e("a",{href:W("/timeline"),"aria-current":n.path==="/timeline"?"page":void 0,children:l("timeline.title")})]}),n.path!=="/search"&&e(lt,{place:n}),e("label",{class:"language",children:[e("span",{class:"unseen",children:l("language")}),e("select",{value:In(),onChange:a=>{history.pushState(null,"",S({lang:a.currentTarget.value})),dispatchEvent(new PopStateEvent("popstate"))},children:Object.keys(Ke).map(a=>e("option",{value:a,lang:a,children:Ke[a]},a))})]}),e(nr,{})]}),e("main",{id:"main",ref:t,tabIndex:-1,children:i}),e("footer",{class:"foot",children:[e("p",{children:l("foot")}),e("p",{children:e("a",{href:"/graphiql/",children:l("foot.graphiql")})})]})]})}function yl(n){if(n.path==="/timeline")return e(sr,{place:n});if(n.path==="/search")return e(Xi,{place:n});if(n.path.startsWith("/n/")){let t=decodeURIComponent(n.path.slice(3));return e(Pi,{place:n,id:t},t)}return e(Ji,{place:n})}kt(e(gl,{}),document.getElementById("page"));
